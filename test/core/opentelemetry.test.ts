import { type Attributes, type Span, type SpanOptions, SpanStatusCode, trace } from '@opentelemetry/api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { traced } from '../../examples/opentelemetry/traced.ts'
import type { Client, RequestOptions } from '../../src/core/index.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { failure, json, streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { sse } from '../support/sse.ts'

/** What a span was told. */
interface Told {
  name: string
  attributes: Attributes
  events: [name: string, Attributes | undefined][]
  errors: string[]
  ended: number
}

const spans: Told[] = []

/** A tracer that keeps what its spans are told. */
function startSpan(name: string, options?: SpanOptions): Span {
  const told: Told = { name, attributes: { kind: options?.kind ?? 0 }, events: [], errors: [], ended: 0 }
  spans.push(told)
  const span: Partial<Span> = {
    spanContext: () => ({ traceId: '1', spanId: '1', traceFlags: 1 }),
    updateName: (name) => Object.assign(told, { name }) && (span as Span),
    setAttribute: (key, value) => Object.assign(told.attributes, { [key]: value }) && (span as Span),
    setAttributes: (more) => Object.assign(told.attributes, more) && (span as Span),
    addEvent: (name, more) => Object.assign(told, { events: [...told.events, [name, more]] }) && (span as Span),
    recordException: (error) => void told.errors.push(`${error}`),
    setStatus: ({ code }) => Object.assign(told.attributes, { code }) && (span as Span),
    end: () => void told.ended++,
  }
  return span as Span
}

beforeEach(() => {
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan: () => undefined as never }) })
})
afterEach(() => {
  trace.disable()
  spans.length = 0
})

const params = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'secret' }] }
const usage = { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8 }
const answer = { id: '1', object: 'chat.completion', created: 1, model: 'gpt-4o-mini-2024', choices: [], usage }

test('a call is one span, with model, tokens, request id and the attempts that failed', async () => {
  const client = fakeClient([failure(500), json(answer, 200, { 'x-request-id': 'req_1' })])
  await traced(createChatCompletion)(client, params)
  expect(spans).toEqual([
    {
      name: 'chat gpt-4o-mini',
      attributes: {
        kind: 2,
        'gen_ai.provider.name': 'openai',
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': 'gpt-4o-mini',
        'gen_ai.response.model': 'gpt-4o-mini-2024',
        'gen_ai.usage.input_tokens': 3,
        'gen_ai.usage.output_tokens': 5,
        'http.response.status_code': 200,
        'http.request.resend_count': 1,
        'openai.request_id': 'req_1',
      },
      events: [['retry', { attempt: 1, delay: 0, 'error.type': '500' }]],
      errors: [],
      ended: 1,
    },
  ])
  expect(JSON.stringify(spans)).not.toMatch(/secret|sk-canary/)
})

test('a failure ends the span with its error', async () => {
  const client = fakeClient([failure(404)])
  await errorOf(traced(createChatCompletion)(client, params))
  expect(spans).toMatchObject([
    {
      attributes: { 'error.type': '404', code: SpanStatusCode.ERROR },
      errors: ['APIError: createChatCompletion answered 404: no'],
      ended: 1,
    },
  ])
})

test('a stream’s span ends with the stream, its tokens in it', async () => {
  const chunk = {
    ...answer,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: {}, finish_reason: 'stop', logprobs: null }],
  }
  const client = fakeClient(streamed(sse(chunk, '[DONE]')))
  const stream = await traced(createChatCompletionStream)(client, params)
  expect(spans[0]?.ended).toBe(0)
  for await (const event of stream) expect(event.model).toBe('gpt-4o-mini-2024')
  expect(spans).toMatchObject([
    { name: 'chat gpt-4o-mini', attributes: { 'gen_ai.usage.output_tokens': 5 }, errors: [], ended: 1 },
  ])
})

test('the client’s own observer is still told', async () => {
  const types: string[] = []
  const client = fakeClient([json(answer)], { observe: ({ type }) => void types.push(type) })
  const operation = async (client: Client, _: object, options?: RequestOptions): Promise<unknown> =>
    createChatCompletion(client, params, options)
  await traced(operation)(client, {})
  expect(types).toEqual(['request', 'attempt', 'response'])
})
