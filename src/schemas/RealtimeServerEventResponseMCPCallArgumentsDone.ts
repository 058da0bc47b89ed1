// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseMCPCallArgumentsDoneShape } from './shapes/RealtimeServerEventResponseMCPCallArgumentsDone.ts'

/** The arguments of a call of a remote tool are complete. */
export interface RealtimeServerEventResponseMCPCallArgumentsDone {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.mcp_call_arguments.done`. */
  type: 'response.mcp_call_arguments.done'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
  arguments: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseMCPCallArgumentsDoneSchema: GenericSchema<RealtimeServerEventResponseMCPCallArgumentsDone> =
  openSchema(RealtimeServerEventResponseMCPCallArgumentsDoneShape)
