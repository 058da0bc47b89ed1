import type { ChatCompletionRequestMessage } from 'bonsai-openai/schemas/ChatCompletionRequestMessage'
import type { ChatMessage, ToolCall } from './state.ts'

const SYSTEM = 'You are a helpful assistant. Answer briefly, in Markdown. Use your tools where they help.'

/** The messages of a chat in the API's form. Calls that no tool has answered, since the answer was stopped, are left out. */
export function conversation(messages: readonly ChatMessage[]): ChatCompletionRequestMessage[] {
  const answered = new Set(messages.map(({ tool_call_id }) => tool_call_id))
  const isAnswered = ({ id }: ToolCall): boolean => answered.has(id)
  return [{ role: 'system', content: SYSTEM }, ...messages.flatMap((message) => toParams(message, isAnswered))]
}

function toParams(
  { role, content, files = [], tool_calls = [], tool_call_id = '' }: ChatMessage,
  isAnswered: (call: ToolCall) => boolean,
): ChatCompletionRequestMessage[] {
  if (role === 'tool') return [{ role, content, tool_call_id }]
  if (role === 'user')
    return [{ role, content: [{ type: 'text', text: content }, ...files.map(({ id }) => toPart(id))] }]
  const calls = tool_calls.filter(isAnswered).map(toCall)
  if (calls.length) return [{ role, content, tool_calls: calls }]
  return content ? [{ role, content }] : []
}

function toPart(file_id: string): { type: 'file'; file: { file_id: string } } {
  return { type: 'file', file: { file_id } }
}

function toCall({ id, name, arguments: text }: ToolCall): {
  id: string
  type: 'function'
  function: { name: string; arguments: string }
} {
  return { id, type: 'function', function: { name, arguments: text } }
}
