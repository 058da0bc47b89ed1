// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseMCPListToolsFailedEventShape } from './shapes/ResponseMCPListToolsFailedEvent.ts'

/** An MCP server could not say which tools it offers. */
export interface ResponseMCPListToolsFailedEvent {
  /** Always `response.mcp_list_tools.failed`. */
  type: 'response.mcp_list_tools.failed'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseMCPListToolsFailedEventSchema: GenericSchema<ResponseMCPListToolsFailedEvent> = openSchema(
  ResponseMCPListToolsFailedEventShape,
)
