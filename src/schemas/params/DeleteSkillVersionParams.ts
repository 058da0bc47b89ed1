// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteSkillVersion` takes. */
export interface DeleteSkillVersionParams {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
  /** Which version to delete. At least 1 character. */
  version: string
}

/** Checks {@link DeleteSkillVersionParams} exactly; for input from outside, see `validated`. */
export const DeleteSkillVersionParamsSchema: v.GenericSchema<DeleteSkillVersionParams> = onlyObject(
  v.looseObject({ skill_id: v.pipe(v.string(), v.minLength(1)), version: v.pipe(v.string(), v.minLength(1)) }),
)
