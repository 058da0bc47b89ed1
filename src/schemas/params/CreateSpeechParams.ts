// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateSpeechRequest, CreateSpeechRequestSchema } from '../CreateSpeechRequest.ts'

/** What `createSpeech` takes. */
export type CreateSpeechParams = CreateSpeechRequest

/** Checks {@link CreateSpeechParams} exactly; for input from outside, see `validated`. */
export const CreateSpeechParamsSchema: v.GenericSchema<CreateSpeechParams> = CreateSpeechRequestSchema
