// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateVoiceRequest, CreateVoiceRequestSchema } from '../CreateVoiceRequest.ts'

/** What `createVoice` takes. */
export type CreateVoiceParams = CreateVoiceRequest

/** Checks {@link CreateVoiceParams} exactly; for input from outside, see `validated`. */
export const CreateVoiceParamsSchema: v.GenericSchema<CreateVoiceParams> = CreateVoiceRequestSchema
