// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseMCPCallFailedShape } from './shapes/RealtimeServerEventResponseMCPCallFailed.ts'

/** A call of a remote tool has failed. */
export interface RealtimeServerEventResponseMCPCallFailed {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.mcp_call.failed`. */
  type: 'response.mcp_call.failed'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseMCPCallFailedSchema: GenericSchema<RealtimeServerEventResponseMCPCallFailed> =
  openSchema(RealtimeServerEventResponseMCPCallFailedShape)
