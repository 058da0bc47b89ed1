import { parseJSON } from '../../core/json.ts'
import type { ToolResult } from '../protocols/isToolResult.ts'
import type { ToolChunk } from '../uiMessageChunk.ts'

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
