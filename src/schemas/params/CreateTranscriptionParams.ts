// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateTranscriptionRequest, CreateTranscriptionRequestSchema } from '../CreateTranscriptionRequest.ts'

/** What `createTranscription` takes. */
export type CreateTranscriptionParams = CreateTranscriptionRequest

/** Checks {@link CreateTranscriptionParams} exactly; for input from outside, see `validated`. */
export const CreateTranscriptionParamsSchema: v.GenericSchema<CreateTranscriptionParams> =
  CreateTranscriptionRequestSchema
