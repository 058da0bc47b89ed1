// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getSkillVersionContent` takes. */
export interface GetSkillVersionContentParams {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
  /** Which version to download. At least 1 character. */
  version: string
}

/** Checks {@link GetSkillVersionContentParams} exactly; for input from outside, see `validated`. */
export const GetSkillVersionContentParamsSchema: v.GenericSchema<GetSkillVersionContentParams> = onlyObject(
  v.looseObject({ skill_id: v.pipe(v.string(), v.minLength(1)), version: v.pipe(v.string(), v.minLength(1)) }),
)
