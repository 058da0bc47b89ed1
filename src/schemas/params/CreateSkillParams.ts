// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateSkillBody, CreateSkillBodySchema } from '../CreateSkillBody.ts'

/** What `createSkill` takes. */
export type CreateSkillParams = CreateSkillBody

/** Checks {@link CreateSkillParams} exactly; for input from outside, see `validated`. */
export const CreateSkillParamsSchema: v.GenericSchema<CreateSkillParams> = CreateSkillBodySchema
