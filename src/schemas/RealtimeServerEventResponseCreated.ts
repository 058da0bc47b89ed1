// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeResponse } from './RealtimeResponse.ts'
import { RealtimeServerEventResponseCreatedShape } from './shapes/RealtimeServerEventResponseCreated.ts'

/** A response begins. */
export interface RealtimeServerEventResponseCreated {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.created`. */
  type: 'response.created'
  /** The response, still without items. */
  response: RealtimeResponse
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseCreatedSchema: GenericSchema<RealtimeServerEventResponseCreated> = openSchema(
  RealtimeServerEventResponseCreatedShape,
)
