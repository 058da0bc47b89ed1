import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

/* `npm test`: starts the example on a free port, as `npm start` does, without a key. */
const state = mkdtempSync(join(tmpdir(), 'bonsai-smoke-'))
let script: ChildProcess
let url: string

before(async () => {
  const options = ['--port', `${await freePort()}`, '--inspector-port', '0', '--persist-to', state]
  const env = { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' }
  script = spawn('node', ['start.ts', ...options], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  url = await readyLine(script)
})
after(async () => {
  if (script.exitCode === null) {
    script.kill()
    await once(script, 'exit')
  }
  rmSync(state, { recursive: true, force: true, maxRetries: 5 })
})

/** The address in the line that says that the example listens. */
async function readyLine({ stdout }: ChildProcess): Promise<string> {
  let printed = ''
  for await (const text of stdout ?? []) {
    printed += text
    const address = /^Ready on (http:\S+)$/m.exec(printed)?.[1]
    if (address) return address
  }
  throw new Error(`The example ended before it was ready: ${printed}`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

test('serves the page', async () => {
  const response = await fetch(url)
  assert.equal(response.status, 200)
  assert.match(await response.text(), /<script type="module"/)
})

test('answers a message by the mock', async () => {
  const settings = await fetch(new URL('/api/settings', url))
  const headers = { cookie: settings.headers.getSetCookie().join('; '), 'content-type': 'application/json' }
  const conversation = new URL(`/api/conversations/${crypto.randomUUID()}`, url)
  const message = { id: crypto.randomUUID(), text: 'How are you?', attachments: [] }
  const init = { method: 'POST', headers, body: JSON.stringify(message) }
  assert.equal((await fetch(`${conversation}/messages`, init)).status, 202)
  const events = await fetch(`${conversation}/events`, { headers })
  let seen = ''
  for await (const text of events.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    seen += text
    if (seen.includes('"reason":"complete"')) return
  }
  assert.fail(`The answer did not end: ${seen}`)
})
