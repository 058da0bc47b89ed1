// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseMCPListToolsCompletedEventShape } from './shapes/ResponseMCPListToolsCompletedEvent.ts'

/** An MCP server has said which tools it offers. */
export interface ResponseMCPListToolsCompletedEvent {
  /** Always `response.mcp_list_tools.completed`. */
  type: 'response.mcp_list_tools.completed'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseMCPListToolsCompletedEventSchema: GenericSchema<ResponseMCPListToolsCompletedEvent> = openSchema(
  ResponseMCPListToolsCompletedEventShape,
)
