import type { ToolsStreamEvent } from 'bonsai-openai/helpers/runToolsStream'
import type { CreateChatCompletionStreamResponse } from 'bonsai-openai/schemas/CreateChatCompletionStreamResponse'
import type { ChatMessage, ToolCall } from './state.ts'

/** An event of an answer: a chunk of one of its completions, or what a tool gave between two. */
export type ChatEvent = ToolsStreamEvent

type Delta = NonNullable<CreateChatCompletionStreamResponse['choices'][number]['delta']>

/** The messages of an answer with what an event adds to them; those given stay as they are. */
export function addChunk(messages: readonly ChatMessage[], event: ChatEvent): ChatMessage[] {
  if (event.type === 'tool_result') {
    const { tool_call_id, content } = event
    return [...messages, { role: 'tool', tool_call_id, content }]
  }
  const last = messages.at(-1)
  const { id, choices, usage } = event
  const isSame = last?.role === 'assistant' && last.id === id
  const message: ChatMessage = isSame ? { ...last } : { role: 'assistant', id, content: '' }
  const delta = choices[0]?.delta
  if (delta) addDelta(message, delta)
  if (usage) message.usage = { prompt_tokens: usage.prompt_tokens, completion_tokens: usage.completion_tokens }
  return [...messages.slice(0, isSame ? -1 : undefined), message]
}

function addDelta(message: ChatMessage, { content, refusal, tool_calls }: Delta): void {
  message.content += content ?? refusal ?? ''
  for (const { index = 0, id, function: called } of tool_calls ?? []) {
    const calls: ToolCall[] = [...(message.tool_calls ?? [])]
    const call = calls[index] ?? { id: id ?? '', name: '', arguments: '' }
    calls[index] = {
      ...call,
      name: call.name + (called?.name ?? ''),
      arguments: call.arguments + (called?.arguments ?? ''),
    }
    message.tool_calls = calls
  }
}
