// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateSkillVersionBody, CreateSkillVersionBodySchema } from '../CreateSkillVersionBody.ts'

/** What `createSkillVersion` takes. */
export interface CreateSkillVersionParams extends CreateSkillVersionBody {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
}

/** Checks {@link CreateSkillVersionParams} exactly; for input from outside, see `validated`. */
export const CreateSkillVersionParamsSchema: v.GenericSchema<CreateSkillVersionParams> = v.intersect([
  CreateSkillVersionBodySchema,
  onlyObject(v.looseObject({ skill_id: v.pipe(v.string(), v.minLength(1)) })),
])
