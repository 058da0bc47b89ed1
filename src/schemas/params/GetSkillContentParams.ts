// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getSkillContent` takes. */
export interface GetSkillContentParams {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
}

/** Checks {@link GetSkillContentParams} exactly; for input from outside, see `validated`. */
export const GetSkillContentParamsSchema: v.GenericSchema<GetSkillContentParams> = onlyObject(
  v.looseObject({ skill_id: v.pipe(v.string(), v.minLength(1)) }),
)
