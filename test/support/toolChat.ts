import type { CreateChatCompletionParams } from '../../src/schemas/params/CreateChatCompletionParams.ts'
import { streamed } from './answers.ts'
import type { SentRequest } from './fakeClient.ts'
import { sse } from './sse.ts'

/** A question that needs a tool. */
export const params: CreateChatCompletionParams = {
  model: 'm',
  messages: [{ role: 'user', content: 'How is the weather?' }],
}
/** Tokens of each completion. */
export const usage: object = {
  prompt_tokens: 3,
  completion_tokens: 2,
  total_tokens: 5,
  prompt_tokens_details: { cached_tokens: 1 },
}

/** A call as a model writes it; of the weather in Oslo by default. */
export interface WrittenCall {
  name?: string
  text?: string
}

/** A completion that calls tools, or the last one when it calls none. */
export function completion(...calls: WrittenCall[]): object {
  const tool_calls = calls.map(({ name = 'get_weather', text = '{"city":"Oslo"}' }, index) => ({
    id: `call_${index}`,
    type: 'function',
    function: { name, arguments: text },
  }))
  return calls.length ? said({ content: null, tool_calls }, 'tool_calls') : said({ content: 'Fine.' })
}

/** A completion of any message, to be as odd as hosts are. */
export function said(message: object, finish_reason: string | null = 'stop'): object {
  const choice = { index: 0, message: { role: 'assistant', ...message }, finish_reason, logprobs: null }
  return { id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [choice], usage }
}

/** What a request that was sent back holds of a message. */
export interface SentMessage {
  role: string
  content: string
  tool_call_id?: string
  tool_calls?: { id: string; type: string; function: { name: string; arguments: string } }[]
}

/** The messages that a request holds. */
export function sentMessages(request: SentRequest | undefined): SentMessage[] {
  return Object(request?.body).messages
}

/** The chunks of a completion as a stream. */
export function streamedCompletion(whole: object): Response {
  const { choices, ...rest } = Object(whole)
  const { message, ...choice } = choices[0]
  const { tool_calls, content } = message
  const chunk = (delta: object, more: object = {}): object => ({
    ...rest,
    object: 'chat.completion.chunk',
    usage: null,
    choices: [{ index: 0, logprobs: null, delta, finish_reason: null, ...more }],
  })
  const deltas: object[] = (tool_calls ?? []).flatMap((call: { function: { arguments: string } }, index: number) => [
    { tool_calls: [{ ...call, index, function: { ...call.function, arguments: '' } }] },
    { tool_calls: [{ index, function: { arguments: call.function.arguments } }] },
  ])
  if (content) deltas.push({ content: content.slice(0, 2) }, { content: content.slice(2) })
  return streamed(
    sse(
      chunk({ role: 'assistant', content: tool_calls ? null : '' }),
      ...deltas.map((delta) => chunk(delta)),
      chunk({}, { finish_reason: choice.finish_reason }),
      { ...rest, object: 'chat.completion.chunk', choices: [], usage },
      '[DONE]',
    ),
  )
}
