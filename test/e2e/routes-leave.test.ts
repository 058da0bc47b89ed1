import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningWorker, startWorker } from './documents/startWorker.ts'

/* An API that never ends its answers, and visitors who leave: by `wrangler dev`, which tells the Worker of it. */
const state = mkdtempSync(join(tmpdir(), 'bonsai-leave-'))
let api: Server
let worker: RunningWorker

beforeAll(async () => {
  api = createServer((_, outgoing) => answer(outgoing)).listen(0, '127.0.0.1')
  await once(api, 'listening')
  const address = api.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const vars = { OPENAI_API_KEY: 'sk-leave', OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` }
  worker = await startWorker(state, vars)
})
afterAll(async () => {
  await worker.kill()
  api.close()
  rmSync(state, { recursive: true, force: true, maxRetries: 5 })
})

function answer(outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'content-type': 'audio/mpeg' })
  const writing = setInterval(() => outgoing.write('sound'), 20)
  outgoing.on('close', () => clearInterval(writing))
}

test('a visitor who leaves ends the request to the API', async () => {
  const arriving = once(api, 'request')
  const { body: answering } = await fetch(`${worker.url}/api/speech`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"input":"Go on for ever."}',
  })
  const [, outgoing]: [unknown, ServerResponse] = (await arriving) as never
  const reader = answering?.getReader()
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0)
  const closed = once(outgoing, 'close')
  await reader?.cancel()
  await closed
  expect(outgoing.writableFinished).toBe(false)
})
