// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getSkillVersion` takes. */
export interface GetSkillVersionParams {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
  /** Which version to fetch. At least 1 character. */
  version: string
}

/** Checks {@link GetSkillVersionParams} exactly; for input from outside, see `validated`. */
export const GetSkillVersionParamsSchema: v.GenericSchema<GetSkillVersionParams> = onlyObject(
  v.looseObject({ skill_id: v.pipe(v.string(), v.minLength(1)), version: v.pipe(v.string(), v.minLength(1)) }),
)
