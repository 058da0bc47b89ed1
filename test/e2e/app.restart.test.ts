import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ChatState } from '../../workers-example/chat/state.ts'
import { startUpstream, type Upstream } from './app/upstream.ts'
import { type RunningWorker, startWorker } from './documents/startWorker.ts'

let upstream: Upstream
let worker: RunningWorker
let folder: string

async function start(): Promise<void> {
  worker = await startWorker(folder, { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: upstream.url })
}

beforeAll(async () => {
  upstream = await startUpstream()
  folder = await mkdtemp(join(tmpdir(), 'bonsai-restart-'))
  await start()
})
afterEach(() => worker.kill())
afterAll(async () => {
  await upstream.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('an answer that a crash cut off keeps what came, says so, and can be asked for again', async () => {
  const chat = `/api/chats/${crypto.randomUUID()}`
  const read = async (): Promise<ChatState> => (await fetch(worker.url + chat)).json()
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${worker.url}${chat}/${path}`, { method: 'POST', body: JSON.stringify(body) })

  const release = upstream.hold()
  await post('messages', { content: 'How are you?' })
  const stream = await fetch(`${worker.url}${chat}/stream`)
  for await (const text of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) if (text.includes('How')) break
  await worker.kill()
  release()
  await start()

  await expect.poll(read, { timeout: 20_000 }).toMatchObject({
    running: false,
    error: 'The server was restarted in the middle. Try again.',
    messages: [{ content: 'How are you?' }, { content: expect.stringMatching(/“How$|“How are/) }],
  })
  expect(upstream.chats).toHaveLength(1)
  expect((await post('retry', {})).status).toBe(202)
  await expect.poll(read, { timeout: 20_000 }).toMatchObject({ running: false, messages: [{}, { role: 'assistant' }] })
  expect(upstream.chats).toHaveLength(2)
})
