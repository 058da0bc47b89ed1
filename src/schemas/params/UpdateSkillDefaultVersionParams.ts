// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type SetDefaultSkillVersionBody, SetDefaultSkillVersionBodySchema } from '../SetDefaultSkillVersionBody.ts'

/** What `updateSkillDefaultVersion` takes. */
export interface UpdateSkillDefaultVersionParams extends SetDefaultSkillVersionBody {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
}

/** Checks {@link UpdateSkillDefaultVersionParams} exactly; for input from outside, see `validated`. */
export const UpdateSkillDefaultVersionParamsSchema: v.GenericSchema<UpdateSkillDefaultVersionParams> = v.intersect([
  SetDefaultSkillVersionBodySchema,
  onlyObject(v.looseObject({ skill_id: v.pipe(v.string(), v.minLength(1)) })),
])
