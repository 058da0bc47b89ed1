import type { CustomToolCall } from '../../../schemas/CustomToolCall.ts'
import type { FunctionToolCall } from '../../../schemas/FunctionToolCall.ts'
import type { MCPToolCall } from '../../../schemas/MCPToolCall.ts'
import type { OutputItem } from '../../../schemas/OutputItem.ts'
import type { OutputMessage } from '../../../schemas/OutputMessage.ts'
import type { ResponseStreamEvent } from '../../../schemas/ResponseStreamEvent.ts'
import { tokenize } from '../../text/tokens.ts'
import { partEvents } from './partEvents.ts'
import { summaryEvents } from './summaryEvents.ts'

/** How an item comes to be: added empty, filled token by token, and done. */
export function* itemEvents(
  item: OutputItem,
  output_index: number,
  next: () => number,
): Generator<ResponseStreamEvent> {
  yield { type: 'response.output_item.added', item: emptied(item), output_index, sequence_number: next() }
  if (item.type === 'message') yield* messageEvents(item, output_index, next)
  if (item.type === 'reasoning') yield* summaryEvents(item, output_index, next)
  if (item.type === 'function_call') yield* argumentsEvents(item, output_index, next)
  if (item.type === 'custom_tool_call') yield* inputEvents(item, output_index, next)
  if (item.type === 'mcp_call') yield* serverEvents(item, output_index, next)
  yield { type: 'response.output_item.done', item, output_index, sequence_number: next() }
}

function emptied(item: OutputItem): OutputItem {
  const status = 'in_progress'
  if (item.type === 'message') return { ...item, status, content: [] }
  if (item.type === 'reasoning') return { ...item, summary: [] }
  if (item.type === 'function_call') return { ...item, status, arguments: '' }
  if (item.type === 'mcp_call') return { ...item, status, arguments: '', output: null }
  return item.type === 'custom_tool_call' ? Object.assign({}, item, { status, input: '' }) : item
}

function* messageEvents(
  { id, content }: OutputMessage,
  output_index: number,
  next: () => number,
): Generator<ResponseStreamEvent> {
  for (const [content_index, part] of content.entries())
    yield* partEvents(part, { item_id: id, output_index, content_index }, next)
}

function* argumentsEvents(
  { id = '', name, arguments: text }: FunctionToolCall,
  output_index: number,
  next: () => number,
): Generator<ResponseStreamEvent> {
  const place = { item_id: id, output_index }
  for (const delta of tokenize(text))
    yield { type: 'response.function_call_arguments.delta', ...place, delta, sequence_number: next() }
  yield { type: 'response.function_call_arguments.done', ...place, name, arguments: text, sequence_number: next() }
}

function* inputEvents(
  { id = '', input }: CustomToolCall,
  output_index: number,
  next: () => number,
): Generator<ResponseStreamEvent> {
  const place = { item_id: id, output_index }
  for (const delta of tokenize(input))
    yield { type: 'response.custom_tool_call_input.delta', ...place, delta, sequence_number: next() }
  yield { type: 'response.custom_tool_call_input.done', ...place, input, sequence_number: next() }
}

function* serverEvents(
  { id, arguments: text }: MCPToolCall,
  output_index: number,
  next: () => number,
): Generator<ResponseStreamEvent> {
  const place = { item_id: id, output_index }
  yield { type: 'response.mcp_call.in_progress', ...place, sequence_number: next() }
  yield { type: 'response.mcp_call_arguments.delta', ...place, delta: text, sequence_number: next() }
  yield { type: 'response.mcp_call_arguments.done', ...place, arguments: text, sequence_number: next() }
  yield { type: 'response.mcp_call.completed', ...place, sequence_number: next() }
}
