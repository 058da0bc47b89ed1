// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseMCPCallInProgressShape } from './shapes/RealtimeServerEventResponseMCPCallInProgress.ts'

/** A call of a remote tool is under way. */
export interface RealtimeServerEventResponseMCPCallInProgress {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.mcp_call.in_progress`. */
  type: 'response.mcp_call.in_progress'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseMCPCallInProgressSchema: GenericSchema<RealtimeServerEventResponseMCPCallInProgress> =
  openSchema(RealtimeServerEventResponseMCPCallInProgressShape)
