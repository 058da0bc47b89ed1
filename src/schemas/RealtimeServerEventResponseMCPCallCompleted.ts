// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseMCPCallCompletedShape } from './shapes/RealtimeServerEventResponseMCPCallCompleted.ts'

/** A call of a remote tool has succeeded. */
export interface RealtimeServerEventResponseMCPCallCompleted {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.mcp_call.completed`. */
  type: 'response.mcp_call.completed'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseMCPCallCompletedSchema: GenericSchema<RealtimeServerEventResponseMCPCallCompleted> =
  openSchema(RealtimeServerEventResponseMCPCallCompletedShape)
