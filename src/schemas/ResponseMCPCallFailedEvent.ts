// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseMCPCallFailedEventShape } from './shapes/ResponseMCPCallFailedEvent.ts'

/** A call to an MCP server failed. */
export interface ResponseMCPCallFailedEvent {
  /** Always `response.mcp_call.failed`. */
  type: 'response.mcp_call.failed'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseMCPCallFailedEventSchema: GenericSchema<ResponseMCPCallFailedEvent> = openSchema(
  ResponseMCPCallFailedEventShape,
)
