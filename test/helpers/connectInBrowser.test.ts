import { expect, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { connectRealtime } from '../../src/helpers/connectRealtime.ts'
import { createMockServer, type SocketInit } from '../../src/testing/index.ts'
import { errorOf } from '../support/errorOf.ts'

const mock = createMockServer({ apiKey: 'ek_visitor' })
const model = 'gpt-realtime'
const asked: unknown[] = []

/** A WebSocket that takes protocols alone, as those of browsers; test/e2e/sockets.test.ts has Chromium. */
class BrowserSocket extends mock.WebSocket {
  constructor(url: string, protocols: SocketInit = []) {
    if (!Array.isArray(protocols)) throw new DOMException('The subprotocol is invalid.', 'SyntaxError')
    asked.push(protocols)
    super(url, protocols)
  }
}

test('the key, organization and project of a browser go into subprotocols', async () => {
  const client = createClient({ apiKey: 'ek_visitor', organization: 'org-1', project: 'proj_1' })
  const { close } = await connectRealtime(client, { model }, { WebSocket: BrowserSocket })
  close()
  expect(asked).toEqual([
    ['realtime', 'openai-insecure-api-key.ek_visitor', 'openai-organization.org-1', 'openai-project.proj_1'],
  ])
})

test('protocols among the settings take their place', async () => {
  const protocols = ['realtime', 'openai-insecure-api-key.ek_visitor']
  const client = createClient({ apiKey: 'sk-mine' })
  const { close } = await connectRealtime(client, { model }, { WebSocket: BrowserSocket, protocols })
  close()
  expect(asked.at(-1)).toEqual(protocols)
})

test.each([
  [{ apiKey: 'sk-mine' }, 'needs a key that begins with ek_'],
  [{ apiKey: 'ek_visitor', headers: { 'x-mine': '1' } }, "can't send the header x-mine"],
])('error: %j opens nothing', async (options, words) => {
  const before = asked.length
  const error = await errorOf(connectRealtime(createClient(options), { model }, { WebSocket: BrowserSocket }))
  expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining(words) })
  expect(asked).toHaveLength(before)
})
