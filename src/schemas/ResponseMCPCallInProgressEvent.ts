// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseMCPCallInProgressEventShape } from './shapes/ResponseMCPCallInProgressEvent.ts'

/** An MCP server's tool is being called. */
export interface ResponseMCPCallInProgressEvent {
  /** Always `response.mcp_call.in_progress`. */
  type: 'response.mcp_call.in_progress'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const ResponseMCPCallInProgressEventSchema: GenericSchema<ResponseMCPCallInProgressEvent> = openSchema(
  ResponseMCPCallInProgressEventShape,
)
