// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseMCPCallCompletedEventShape } from './shapes/ResponseMCPCallCompletedEvent.ts'

/** An MCP server's tool has answered. */
export interface ResponseMCPCallCompletedEvent {
  /** Always `response.mcp_call.completed`. */
  type: 'response.mcp_call.completed'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseMCPCallCompletedEventSchema: GenericSchema<ResponseMCPCallCompletedEvent> = openSchema(
  ResponseMCPCallCompletedEventShape,
)
