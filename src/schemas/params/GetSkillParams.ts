// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getSkill` takes. */
export interface GetSkillParams {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
}

/** Checks {@link GetSkillParams} exactly; for input from outside, see `validated`. */
export const GetSkillParamsSchema: v.GenericSchema<GetSkillParams> = onlyObject(
  v.looseObject({ skill_id: v.pipe(v.string(), v.minLength(1)) }),
)
