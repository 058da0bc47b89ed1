// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import {
  type RealtimeSessionCreateRequest,
  RealtimeSessionCreateRequestSchema,
} from '../RealtimeSessionCreateRequest.ts'

/** What `createRealtimeSession` takes. */
export type CreateRealtimeSessionParams = RealtimeSessionCreateRequest

/** Checks {@link CreateRealtimeSessionParams} exactly; for input from outside, see `validated`. */
export const CreateRealtimeSessionParamsSchema: v.GenericSchema<CreateRealtimeSessionParams> =
  RealtimeSessionCreateRequestSchema
