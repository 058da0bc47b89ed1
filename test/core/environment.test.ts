import { afterEach, expect, test, vi } from 'vitest'
import { environment } from '../../src/core/environment.ts'
import { createClient, request } from '../../src/core/index.ts'
import { json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const get = { method: 'GET', path: '/x' }
afterEach(() => vi.unstubAllGlobals())

function withEnv(env: unknown): void {
  vi.stubGlobal('process', env === undefined ? undefined : { env })
}

test('key and base URL of the environment are used when they are not given', async () => {
  withEnv({ OPENAI_API_KEY: 'sk-env', OPENAI_BASE_URL: 'http://env.example/v1' })
  const client = fakeClient([json({})], { apiKey: undefined })
  await request(client, get)
  expect(client.sent[0]?.url).toBe('http://env.example/v1/x')
  expect(client.sent[0]?.headers.get('authorization')).toBe('Bearer sk-env')
})

test('a base URL of the environment is used with a key in code; a base URL in code never gets the environment’s key', async () => {
  withEnv({ OPENAI_API_KEY: 'sk-env', OPENAI_BASE_URL: 'http://env.example/v1' })
  const keyed = fakeClient([json({})])
  await request(keyed, get)
  expect(keyed.sent[0]?.url).toBe('http://env.example/v1/x')
  expect(keyed.sent[0]?.headers.get('authorization')).toBe('Bearer sk-canary')
  const based = fakeClient([json({})], { apiKey: undefined, baseURL: 'https://host.example' })
  expect(await errorOf(request(based, get))).toMatchObject({
    name: 'OpenAIError',
    message:
      'GET /x needs an API key: pass apiKey to createClient, or set OPENAI_API_KEY (never sent to a baseURL in code; `apiKey: null` sends none).',
  })
  expect(based.sent).toEqual([])
  const open = fakeClient([json({})], { apiKey: null })
  await request(open, get)
  expect(open.sent[0]?.url).toBe('http://env.example/v1/x')
  expect(open.sent[0]?.headers.has('authorization')).toBe(false)
})

test('an empty variable is none', async () => {
  withEnv({ OPENAI_API_KEY: '', OPENAI_BASE_URL: '' })
  const keyed = fakeClient([json({})])
  await request(keyed, get)
  expect(keyed.sent[0]?.url).toBe('https://api.openai.com/v1/x')
})

test('a runtime without an environment, or that denies it, has none', async () => {
  withEnv(undefined)
  expect(environment('HOME')).toBeUndefined()
  const denied = new Proxy(
    {},
    {
      get: () => {
        throw new Error('denied')
      },
    },
  )
  withEnv(denied)
  expect(environment('HOME')).toBeUndefined()
  expect(await errorOf(request(createClient(), get))).toMatchObject({
    message: expect.stringContaining('GET /x needs an API key'),
  })
})
