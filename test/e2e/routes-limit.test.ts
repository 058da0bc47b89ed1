import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

/** A Worker of its own, since its visitors are counted. */
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
let url: URL

beforeAll(async () => {
  url = (await server.listen()).url
})
afterAll(() => server.close())

const ask = (visitor: string): Promise<Response> =>
  fetch(new URL('/api/embed', url), { method: 'POST', body: '{}', headers: { 'cf-connecting-ip': visitor } })

test('one visitor can ask a hundred times a minute, and another one still can then', async () => {
  const statuses: number[] = []
  for (let asked = 0; asked < 101; asked++) statuses.push((await ask('192.0.2.1')).status)
  const refused = await ask('192.0.2.1')
  expect(statuses.slice(0, 100)).toEqual(Array(100).fill(400))
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('60')
  expect((await refused.json()).error.message).toMatch(/Wait a minute/)
  expect((await ask('192.0.2.2')).status).toBe(400)
  expect((await fetch(new URL('/api/documents', url), { headers: { 'cf-connecting-ip': '192.0.2.1' } })).status).toBe(
    200,
  )
})
