import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ConversationSite, startConversationSite } from './conversations/site.ts'

/* By `wrangler dev`, as `npm start` has it: it ends when an upload is cut off, and so must not be cut off. */
const limit = 64 * 2 ** 20
let site: ConversationSite

beforeAll(async () => {
  site = await startConversationSite()
})
afterAll(() => site.close())

async function send(path: string, body: BodyInit, headers: Record<string, string>): Promise<[number, string]> {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  const response = await fetch(new URL(path, site.url()), init)
  const { error } = await response.json()
  return [response.status, error.message]
}

const named = { 'x-file-name': 'large.bin' }
const refusal = [413, '“large.bin” is too large: at most 67 MB.']

test('a file that says it has more than 64 MiB is refused, as often as it comes', async () => {
  for (let times = 0; times < 3; times++)
    expect(await send('/api/library', new Uint8Array(limit + 1), named)).toEqual(refusal)
})

test('a file that does not say so is refused when more than that has come', async () => {
  let remaining = 65
  const body = new ReadableStream({
    pull: (controller) => (remaining-- ? controller.enqueue(new Uint8Array(2 ** 20)) : controller.close()),
  })
  expect(await send('/api/library', body, named)).toEqual(refusal)
})

test.each([
  ['/api/speech', { 'content-type': 'application/json' }, 413],
  ['/api/speech', { 'content-type': 'text/plain' }, 415],
  ['/api/speech', { 'content-type': 'application/json', origin: 'https://foe.example' }, 403],
])('%s outlives a body of 3 MiB with %o', async (path, headers, status) => {
  for (let times = 0; times < 3; times++) {
    const [refused, words] = await send(path, 'x'.repeat(3 * 2 ** 20), headers)
    expect([refused, words.length > 10]).toEqual([status, true])
  }
  expect((await fetch(new URL('/api/settings', site.url()))).status).toBe(200)
})
