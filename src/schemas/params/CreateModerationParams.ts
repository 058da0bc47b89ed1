// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateModerationRequest, CreateModerationRequestSchema } from '../CreateModerationRequest.ts'

/** What `createModeration` takes. */
export type CreateModerationParams = CreateModerationRequest

/** Checks {@link CreateModerationParams} exactly; for input from outside, see `validated`. */
export const CreateModerationParamsSchema: v.GenericSchema<CreateModerationParams> = CreateModerationRequestSchema
