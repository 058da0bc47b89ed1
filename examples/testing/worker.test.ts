import { env } from 'cloudflare:test'
import { createMockServer } from 'bonsai-openai/testing'
import { expect, test, vi } from 'vitest'
import worker, { type Env } from './worker.ts'

test('a job in a Worker keeps the digest of the day', async () => {
  const mock = createMockServer()
  vi.stubGlobal('fetch', mock.fetch)
  mock.script.add({ match: 'createResponse', answer: 'Nothing happened.' })
  const bindings: Env = { ...Object(env), OPENAI_API_KEY: 'test' }

  await worker.scheduled({ scheduledTime: Date.UTC(2026, 10, 27) }, bindings)

  expect(await bindings.DIGESTS.get('2026-11-27')).toBe('Nothing happened.')
  expect(mock.requests.of('createResponse')[0]?.params.input).toBe('The digest of 2026-11-27.')
  mock.script.verify()
})
