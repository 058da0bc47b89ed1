import { parseJSON } from '../../core/json.ts'
import type { ToolChunk } from '../uiMessageChunk.ts'

/** What goes to the model for a call, as the runners of tools tell it: with `tool_call_id` and `content` in a chat, else `call_id` and `output`. */
export interface ToolResult {
  type: 'tool_result'
  tool_call_id?: string
  call_id?: string
  name: string
  content?: string
  output?: unknown
  status: 'completed' | 'failed' | 'denied'
}

/** Whether an event is the result of a tool. */
export function isToolResult(event: unknown): event is ToolResult {
  return Object(event).type === 'tool_result'
}

/** The id of the call that it answers. */
export function idOf({ tool_call_id = '', call_id = tool_call_id }: ToolResult): string {
  return call_id
}

/** What a front end is told of a result. */
export function toResultChunk(result: ToolResult): ToolChunk {
  const { content, output = content, status } = result
  const toolCallId = idOf(result)
  if (status === 'denied') return { type: 'tool-output-denied', toolCallId }
  const text = typeof output === 'string' ? output : JSON.stringify(output)
  if (status === 'failed') return { type: 'tool-output-error', toolCallId, errorText: text }
  const value = parseJSON(text)
  // Text stays text, also where it happens to be a number.
  return { type: 'tool-output-available', toolCallId, output: typeof value === 'object' ? value : text }
}
