// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteSkill` takes. */
export interface DeleteSkillParams {
  /** Identifier of the skill. At least 1 character. */
  skill_id: string
}

/** Checks {@link DeleteSkillParams} exactly; for input from outside, see `validated`. */
export const DeleteSkillParamsSchema: v.GenericSchema<DeleteSkillParams> = onlyObject(
  v.looseObject({ skill_id: v.pipe(v.string(), v.minLength(1)) }),
)
