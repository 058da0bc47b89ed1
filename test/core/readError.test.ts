import { expect, test } from 'vitest'
import { request } from '../../src/core/index.ts'
import { json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const call = { method: 'POST', path: '/chat/completions' }

test.each<[form: string, body: unknown, says: object]>([
  [
    'OpenAI',
    { error: { message: 'Bad key.', type: 'invalid_request_error', param: 'model', code: 'invalid_api_key' } },
    {
      message: 'POST /chat/completions answered 400: Bad key. (req_9)',
      type: 'invalid_request_error',
      param: 'model',
      code: 'invalid_api_key',
    },
  ],
  [
    'nulls',
    { error: { message: 'No.', type: null, param: null, code: null } },
    { type: null, param: null, code: null },
  ],
  ['a numeric code', { error: { message: 'No.', code: 1302 } }, { code: 1302 }],
  [
    'a list, as Gemini',
    [{ error: { code: 400, message: 'Invalid.', status: 'INVALID_ARGUMENT' } }],
    { code: 400, message: expect.stringContaining('400: Invalid. (') },
  ],
  [
    'flat, as vLLM',
    { object: 'error', message: 'Too long.', type: 'BadRequestError', code: 400 },
    { type: 'BadRequestError', message: expect.stringContaining(': Too long.') },
  ],
  [
    'text under error, as Ollama',
    { error: 'model not found' },
    { message: expect.stringContaining('model not found') },
  ],
  ['detail, as FastAPI', { detail: 'Not Found' }, { message: expect.stringContaining('Not Found') }],
  [
    'an object for a message, as Mistral',
    { message: { detail: [{ msg: 'Field required' }] } },
    { message: expect.stringContaining('Field required') },
  ],
  ['JSON that is no object', 7, { body: 7, message: expect.stringContaining('400: 7') }],
  ['JSON null', null, { message: expect.stringContaining('400: null') }],
])('reads errors of other hosts: %s', async (_, body, says) => {
  const client = fakeClient([json(body, 400, { 'x-request-id': 'req_9' })])
  const error = await errorOf(request(client, call))
  expect(error).toMatchObject({ name: 'APIError', status: 400, requestId: 'req_9', ...says })
  if (body !== null) expect(error).toMatchObject({ body })
  expect((error as { headers: Headers }).headers.get('x-request-id')).toBe('req_9')
})

test('a message is one line of at most 300 characters', async () => {
  const client = fakeClient([json({ error: { message: `a\r\n\tb ${'c'.repeat(1000)}` } }, 400)])
  const { message } = (await errorOf(request(client, call))) as Error
  expect(message).toMatch(/^POST \/chat\/completions answered 400: a b c+$/)
  expect(message.length).toBe(300)
})

test('a long run of brackets takes no time', async () => {
  const client = fakeClient([new Response('<'.repeat(60_000), { status: 400 })])
  const started = Date.now()
  await errorOf(request(client, call))
  expect(Date.now() - started).toBeLessThan(500)
})

test('characters split over chunks stay whole', async () => {
  const bytes = new TextEncoder().encode('{"error":{"message":"naïve – 日本"}}')
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
      controller.close()
    },
  })
  const client = fakeClient([() => new Response(body, { status: 400 })])
  expect(await errorOf(request(client, call))).toMatchObject({ message: expect.stringContaining('naïve – 日本') })
})

test('an error that is framed as an event is read as one', async () => {
  const text = 'data: {"error":{"message":"Too long.","code":"context_length_exceeded"}}\n\n'
  const client = fakeClient([new Response(text, { status: 400, headers: { 'content-type': 'text/event-stream' } })])
  expect(await errorOf(request(client, call))).toMatchObject({
    status: 400,
    code: 'context_length_exceeded',
    message: 'POST /chat/completions answered 400: Too long.',
  })
})
