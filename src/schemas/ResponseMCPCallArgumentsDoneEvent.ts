// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseMCPCallArgumentsDoneEventShape } from './shapes/ResponseMCPCallArgumentsDoneEvent.ts'

/** The arguments for an MCP server's tool are complete. */
export interface ResponseMCPCallArgumentsDoneEvent {
  /** Always `response.mcp_call_arguments.done`. */
  type: 'response.mcp_call_arguments.done'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** All of the arguments, as a JSON string. */
  arguments: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseMCPCallArgumentsDoneEventSchema: GenericSchema<ResponseMCPCallArgumentsDoneEvent> = openSchema(
  ResponseMCPCallArgumentsDoneEventShape,
)
