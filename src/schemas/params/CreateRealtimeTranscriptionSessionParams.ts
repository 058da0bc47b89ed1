// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import {
  type RealtimeTranscriptionSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequestSchema,
} from '../RealtimeTranscriptionSessionCreateRequest.ts'

/** What `createRealtimeTranscriptionSession` takes. */
export type CreateRealtimeTranscriptionSessionParams = RealtimeTranscriptionSessionCreateRequest

/** Checks {@link CreateRealtimeTranscriptionSessionParams} exactly; for input from outside, see `validated`. */
export const CreateRealtimeTranscriptionSessionParamsSchema: v.GenericSchema<CreateRealtimeTranscriptionSessionParams> =
  RealtimeTranscriptionSessionCreateRequestSchema
