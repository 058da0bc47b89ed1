import type { RunResponseToolsParams } from '../../src/helpers/runResponseTools.ts'
import { streamed } from './answers.ts'
import type { SentRequest } from './fakeClient.ts'
import { namedSSE } from './sse.ts'

/** A question that needs a tool. */
export const params: RunResponseToolsParams = { model: 'm', input: 'How is the weather?' }

/** Tokens of each response. */
export const usage: object = {
  input_tokens: 3,
  input_tokens_details: { cached_tokens: 1, cache_write_tokens: 0 },
  output_tokens: 2,
  output_tokens_details: { reasoning_tokens: 1 },
  total_tokens: 5,
}

/** A call as a model writes it; of the weather in Oslo by default. */
export function called(fields: object = {}): object {
  return {
    type: 'function_call',
    id: 'fc_0',
    call_id: 'call_0',
    name: 'get_weather',
    arguments: '{"city":"Oslo"}',
    status: 'completed',
    ...fields,
  }
}

/** A message as a model writes it. */
export const said: object = {
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'Fine.', annotations: [], logprobs: [] }],
}

/** A response of these items; of a message when there are none. */
export function response(items: object[] = [], fields: object = {}): object {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    completed_at: 2,
    status: 'completed',
    background: false,
    error: null,
    incomplete_details: null,
    instructions: null,
    max_output_tokens: null,
    metadata: {},
    model: 'm',
    output: items.length ? items : [said],
    parallel_tool_calls: true,
    previous_response_id: null,
    store: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    usage,
    ...fields,
  }
}

/** What requests hold of an input. */
export interface SentItem {
  type?: string
  role?: string
  call_id?: string
  output?: unknown
  arguments?: string
}

/** The input that a request holds. */
export function sentInput(request: SentRequest | undefined): SentItem[] {
  return Object(request?.body).input
}

/** The events of a response as a stream, each of its items in one piece. */
export function streamedResponse(whole: object): Response {
  const { output, ...rest } = Object(whole)
  const begun = { ...rest, status: 'in_progress', output: [], usage: null, completed_at: null }
  const events: object[] = [{ type: 'response.created', response: begun }]
  for (const [output_index, item] of output.entries()) {
    events.push({ type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress' } })
    for (const [content_index, { text }] of (item.content ?? []).entries())
      events.push({
        type: 'response.output_text.delta',
        item_id: item.id,
        output_index,
        content_index,
        delta: text,
        logprobs: [],
      })
    events.push({ type: 'response.output_item.done', output_index, item })
  }
  events.push({ type: `response.${rest.status}`, response: whole })
  return streamed(
    namedSSE(
      ...events.map((event, sequence_number): [string, object] => [Object(event).type, { ...event, sequence_number }]),
    ),
  )
}
