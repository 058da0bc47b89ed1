// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeResponse } from './RealtimeResponse.ts'
import { RealtimeServerEventResponseDoneShape } from './shapes/RealtimeServerEventResponseDone.ts'

/** A response has ended; see its `status`. Its items are in it, without their sound. */
export interface RealtimeServerEventResponseDone {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.done`. */
  type: 'response.done'
  /** The response with all its items. */
  response: RealtimeResponse
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseDoneSchema: GenericSchema<RealtimeServerEventResponseDone> = openSchema(
  RealtimeServerEventResponseDoneShape,
)
