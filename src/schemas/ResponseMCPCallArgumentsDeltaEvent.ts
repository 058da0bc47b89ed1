// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseMCPCallArgumentsDeltaEventShape } from './shapes/ResponseMCPCallArgumentsDeltaEvent.ts'

/** The next piece of the arguments for an MCP server's tool. */
export interface ResponseMCPCallArgumentsDeltaEvent {
  /** Always `response.mcp_call_arguments.delta`. */
  type: 'response.mcp_call_arguments.delta'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** The next piece, to be added to those before it. */
  delta: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseMCPCallArgumentsDeltaEventSchema: GenericSchema<ResponseMCPCallArgumentsDeltaEvent> = openSchema(
  ResponseMCPCallArgumentsDeltaEventShape,
)
