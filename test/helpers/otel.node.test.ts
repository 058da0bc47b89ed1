import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type Client, createClient } from '../../src/core/index.ts'
import { azure } from '../../src/helpers/azure.ts'
import { otel } from '../../src/helpers/otel.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createEmbedding } from '../../src/operations/createEmbedding.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import { listModels } from '../../src/operations/listModels.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'

const exporter = new InMemorySpanExporter()
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
const tracer = provider.getTracer('test')
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())

beforeEach(() => exporter.reset())
afterAll(async () => {
  context.disable()
  await provider.shutdown()
})

/** A traced client of a mock. */
function newMock() {
  const mock = createMockServer({ apiKey: 'sk-canary' })
  const client: Client = createClient({ apiKey: 'sk-canary', fetch: mock.fetch, observe: otel(tracer) })
  return { mock, client }
}

/** The spans that have ended. */
const spans = (): ReadableSpan[] => exporter.getFinishedSpans()

const chat = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'a secret' }] }

describe('otel', () => {
  test('default: a call is one span, with what was done, models, tokens, server and attempts', async () => {
    const { mock, client } = newMock()
    mock.faults.add({ match: 'createChatCompletion', status: 500, headers: { 'retry-after-ms': '1' } })
    const { model, usage } = await createChatCompletion(client, chat)
    expect(spans()).toMatchObject([
      { name: 'chat gpt-4o-mini', kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } },
    ])
    expect(spans()[0]?.attributes).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.response.model': model,
      'gen_ai.usage.cache_read.input_tokens': 0,
      'gen_ai.usage.input_tokens': usage?.prompt_tokens,
      'gen_ai.usage.output_tokens': usage?.completion_tokens,
      'gen_ai.usage.reasoning.output_tokens': 0,
      'http.request.resend_count': 1,
      'http.response.status_code': 200,
      'openai.api.type': 'chat_completions',
      'openai.request_id': expect.stringMatching(/^req_/),
      'server.address': 'api.openai.com',
    })
    expect(spans()[0]?.events).toMatchObject([
      { name: 'retry', attributes: { attempt: 1, delay: 1, 'error.type': '500' } },
    ])
    const told = spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status }))
    expect(JSON.stringify(told)).not.toMatch(/secret|sk-canary/)
  })

  test('a stream: the span ends with it, and tells of its first event and its tokens', async () => {
    const { client } = newMock()
    const stream = await createResponseStream(client, { model: 'gpt-5', input: 'Hello!' })
    expect(spans()).toEqual([])
    await all(stream)
    expect(spans()).toMatchObject([{ name: 'chat gpt-5' }])
    expect(spans()[0]?.attributes).toMatchObject({
      'openai.api.type': 'responses',
      'gen_ai.response.time_to_first_chunk': expect.any(Number),
      'gen_ai.usage.input_tokens': expect.any(Number),
      'gen_ai.usage.output_tokens': expect.any(Number),
    })
    expect(spans()[0]?.attributes['gen_ai.response.time_to_first_chunk']).toBeLessThan(5)
  })

  test('a stream that is left ends its span, without an error', async () => {
    const { client } = newMock()
    for await (const _ of await createChatCompletionStream(client, chat)) break
    expect(spans()).toMatchObject([{ name: 'chat gpt-4o-mini', status: { code: SpanStatusCode.UNSET } }])
  })

  test('a failure: its status and its error, on a call and on a stream', async () => {
    const { mock, client } = newMock()
    mock.faults.add({ match: 'createEmbedding', status: 404 })
    await errorOf(createEmbedding(client, { model: 'none', input: 'x' }))
    mock.faults.add({ match: 'createChatCompletion', cutAt: 300 })
    await errorOf(all(await createChatCompletionStream(client, chat)))
    expect(spans()).toMatchObject([
      {
        name: 'embeddings none',
        status: { code: SpanStatusCode.ERROR, message: expect.stringContaining('createEmbedding answered 404') },
        attributes: { 'error.type': '404' },
        events: [{ name: 'exception' }],
      },
      {
        name: 'chat gpt-4o-mini',
        status: { code: SpanStatusCode.ERROR },
        attributes: { 'error.type': 'StreamTruncatedError' },
      },
    ])
  })

  test('what never reached a server', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'))
    const client = createClient({ apiKey: 'test', maxRetries: 0, fetch, observe: otel(tracer) })
    await errorOf(listModels(client))
    expect(spans()).toMatchObject([{ name: 'listModels', attributes: { 'error.type': 'ConnectionError' } }])
  })

  test('spans are children of the one that is active', async () => {
    const { client } = newMock()
    const parent = tracer.startSpan('request')
    await context.with(trace.setSpan(context.active(), parent), () => listModels(client))
    expect(spans()[0]?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId)
  })

  test('calls at the same time have a span each', async () => {
    const { client } = newMock()
    await Promise.all(
      ['a', 'b', 'c'].map((input) => createEmbedding(client, { model: 'text-embedding-3-small', input })),
    )
    expect(spans().map(({ name }) => name)).toEqual(Array(3).fill('embeddings text-embedding-3-small'))
  })

  test('other hosts: Azure by its name, a port as a number', async () => {
    const { mock } = newMock()
    const options = { endpoint: 'https://me.openai.azure.com', apiKey: 'sk-canary' }
    await listModels({ ...azure(options), fetch: mock.fetch, observe: otel(tracer) })
    await listModels({ ...newMock().client, baseURL: 'http://127.0.0.1:8080/v1' })
    expect(spans().map(({ attributes }) => attributes)).toMatchObject([
      { 'gen_ai.provider.name': 'azure.ai.openai', 'server.address': 'me.openai.azure.com' },
      { 'gen_ai.provider.name': 'openai', 'server.address': '127.0.0.1', 'server.port': 8080 },
    ])
  })
})
