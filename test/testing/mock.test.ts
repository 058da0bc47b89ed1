import { describe, expect, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { createAssistant } from '../../src/operations/createAssistant.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createThread } from '../../src/operations/createThread.ts'
import { createClock, createMockServer, type MockServerOptions } from '../../src/testing/index.ts'
import { watchSignal } from '../support/watchSignal.ts'

const base = 'https://api.openai.com/v1'
const chat = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] }

async function refusal(
  path: string,
  init?: RequestInit,
  options: MockServerOptions = { apiKey: null },
): Promise<unknown> {
  const response = await createMockServer(options).fetch(base + path, init)
  return { status: response.status, ...Object(await response.json()).error }
}

describe('keys', () => {
  const init = { headers: { authorization: 'Bearer sk-secret' } }

  test('the only one, any one, or none', async () => {
    expect(await refusal('/models', init, { apiKey: 'sk-other' })).toMatchObject({
      status: 401,
      code: 'invalid_api_key',
      type: 'invalid_request_error',
    })
    expect(await refusal('/models', {}, {})).toMatchObject({ status: 401, code: null })
    const status = async (options: MockServerOptions, init?: RequestInit): Promise<number> =>
      (await createMockServer(options).fetch(`${base}/models`, init)).status
    expect([
      await status({ apiKey: 'sk-secret' }, init),
      await status({}, init),
      await status({ apiKey: null }),
    ]).toEqual([200, 200, 200])
    expect(await status({ apiKey: 'a' }, { headers: { 'api-key': 'a' } })).toBe(200)
  })

  test('are not echoed', async () => {
    expect(JSON.stringify(await refusal('/models', init, { apiKey: 'sk-other' }))).not.toMatch(/sk-/)
  })
})

describe('hosts', () => {
  const allowedHosts = ['localhost', '[::1]', 'mock.test:8788']

  test.each(['http://localhost/v1', 'http://localhost:8788/v1', 'http://[::1]:1/v1', 'http://mock.test:8788/v1'])(
    '%s is allowed',
    async (base) => {
      const mock = createMockServer({ apiKey: null, allowedHosts })
      expect((await mock.fetch(`${base}/models`)).status).toBe(200)
    },
  )

  test.each([
    'http://evil.example/v1',
    'http://localhost.evil.example/v1',
    'http://mock.test/v1',
    'http://127.0.0.1/v1',
  ])('%s is refused, whatever is asked for', async (base) => {
    const mock = createMockServer({ apiKey: null, allowedHosts })
    mock.faults.add({ match: () => true })
    for (const path of ['/models', '/nothing', '/mock/images/x']) {
      const response = await mock.fetch(base + path)
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ error: { code: 'host_not_allowed', param: null } })
    }
  })

  test('any is allowed where none are named', async () => {
    expect((await createMockServer({ apiKey: null }).fetch('http://anything.example/v1/models')).status).toBe(200)
  })
})

describe('requests that are no operation', () => {
  test.each<[string, string, RequestInit, object]>([
    ['an unknown path', '/nothing', {}, { status: 404, message: 'Invalid URL (GET /v1/nothing).' }],
    ['another method', '/models', { method: 'PUT' }, { status: 405, code: 'method_not_supported' }],
    [
      'a body that is not JSON',
      '/embeddings',
      { method: 'POST', body: '{' },
      { status: 400, message: 'The body is not valid JSON.' },
    ],
    [
      'a body that is nested too deep',
      '/moderations',
      { method: 'POST', body: `{"input":${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
      { status: 400, type: 'invalid_request_error', message: 'The body is nested more than 256 levels deep.' },
    ],
    [
      'a body that is nested too deep by one level',
      '/embeddings',
      { method: 'POST', body: `${'{"a":'.repeat(256)}[]${'}'.repeat(256)}` },
      { status: 400, message: 'The body is nested more than 256 levels deep.' },
    ],
    [
      'a body that is nested as deep as it may be',
      '/embeddings',
      { method: 'POST', body: `${'{"a":'.repeat(255)}[]${'}'.repeat(255)}` },
      { status: 400, code: 'missing_required_parameter' },
    ],
    [
      'a body that is no object',
      '/embeddings',
      { method: 'POST', body: '[1]' },
      { status: 400, message: 'The body must be a JSON object.' },
    ],
    [
      'a form where JSON is due',
      '/files',
      { method: 'POST', body: '{}' },
      { status: 400, message: 'Send this request as multipart/form-data, with its boundary.' },
    ],
    [
      'a broken form',
      '/files',
      { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } },
      { status: 400 },
    ],
    ['a path that is not encoded right', '/models/%E0%A4', {}, { status: 400 }],
    ['an id from the prototype', '/files/__proto__', {}, { status: 404 }],
    [
      'stream of the wrong type',
      '/chat/completions',
      { method: 'POST', body: JSON.stringify({ ...chat, stream: 'yes' }) },
      { status: 400, param: 'stream', code: 'invalid_type' },
    ],
  ])('%s', async (_, path, init, expected) => {
    expect(await refusal(path, init)).toMatchObject({ type: 'invalid_request_error', ...expected })
  })
})

test('every base path of a compatible host is understood', async () => {
  const mock = createMockServer({ apiKey: null })
  const status = async (url: string): Promise<number> => (await mock.fetch(url)).status
  expect(
    await Promise.all([
      status('http://localhost:1234/v1/models'),
      status('https://x.openai.azure.com/openai/deployments/gpt-4o/models?api-version=1'),
      status('https://x.openai.azure.com/openai/v1/models'),
      status('https://gateway.example/v1/account/name/openai/models'),
      status('http://localhost/models'),
    ]),
  ).toEqual([200, 200, 200, 200, 200])
})

test('a Request will do in place of a URL, and its signal counts', async () => {
  const mock = createMockServer({ apiKey: null })
  const request = new Request(`${base}/chat/completions`, { method: 'POST', body: JSON.stringify(chat) })
  expect((await mock.fetch(request)).status).toBe(200)
  await expect(
    mock.fetch(new Request(`${base}/models`, { signal: AbortSignal.abort(new Error('enough')) })),
  ).rejects.toThrow('enough')
})

test('the same requests get the same answers from mocks of the same seed', async () => {
  const answers = async (seed?: number): Promise<string> => {
    const { fetch } = createMockServer({ apiKey: null, seed, clock: createClock() })
    const client = createClient({ apiKey: null, fetch })
    return JSON.stringify([await createChatCompletion(client, chat), await createThread(client, {})])
  }
  expect(await answers()).toBe(await answers())
  expect(await answers(1)).not.toBe(await answers(2))
})

test('reset forgets all but the models, ids included', async () => {
  const mock = createMockServer({ apiKey: null })
  const client = createClient({ apiKey: null, fetch: mock.fetch })
  const first = await createAssistant(client, { model: 'gpt-4o' })
  mock.state.models.delete('gpt-4o')
  mock.state.reset()
  expect([mock.state.assistants.size, mock.state.models.has('gpt-4o')]).toEqual([0, true])
  expect((await createAssistant(client, { model: 'gpt-4o' })).id).toBe(first.id)
})

test('what a test puts into the state is what requests find', async () => {
  const mock = createMockServer({ apiKey: null })
  mock.state.models.set('mine', { id: 'mine' })
  expect((await mock.fetch(`${base}/models/mine`)).status).toBe(200)
})

test('many calls with one signal leave no listener behind', async () => {
  const mock = createMockServer({ apiKey: null })
  const { signal } = new AbortController()
  const watched = watchSignal(signal)
  for (const stream of [false, true]) {
    const init = { method: 'POST', body: JSON.stringify({ ...chat, max_tokens: 2, stream }), signal }
    for (let i = 0; i < 20; i++) await (await mock.fetch(`${base}/chat/completions`, init)).text()
  }
  expect([watched.added > 0, watched.listeners]).toEqual([true, 0])
})

test('the clock stands still until it is moved', () => {
  const clock = createClock(5000)
  expect([clock.now(), clock.now()]).toEqual([5000, 5000])
  clock.advance(250)
  expect(clock.now()).toBe(5250)
})

test('rate limits count down within a minute', async () => {
  const clock = createClock()
  const mock = createMockServer({ apiKey: null, clock })
  const remaining = async (): Promise<string[]> => {
    const { headers } = await mock.fetch(`${base}/models`)
    return [`${headers.get('x-ratelimit-remaining-requests')}`, `${headers.get('x-ratelimit-reset-requests')}`]
  }
  expect(await remaining()).toEqual(['9999', '60s'])
  clock.advance(1500)
  expect(await remaining()).toEqual(['9998', '58.5s'])
  clock.advance(58_500)
  expect(await remaining()).toEqual(['9999', '60s'])
})
