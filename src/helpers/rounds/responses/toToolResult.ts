import type { ResponseToolResultEvent } from '../../runResponseToolsStream.ts'
import type { ToolAnswer } from '../callTool.ts'
import type { ResponseCall } from './readOutput.ts'
import type { ResponsesTypes } from './responsesApi.ts'

/** What a stream tells of an answered call; nothing of a call that the API makes, or has a form of its own for. */
export function toToolResult(
  { name, sent, waitsFor }: ResponseCall,
  { content, status }: ToolAnswer<ResponsesTypes<string>['content']>,
): ResponseToolResultEvent | undefined {
  const isTold = !waitsFor || status === 'denied'
  if (!isTold || (typeof content !== 'string' && !Array.isArray(content))) return undefined
  return { type: 'tool_result', call_id: sent.id, name, output: content, status }
}
