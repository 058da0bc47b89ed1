import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

/** Stands in for OpenAI and keeps the keys that it is sent. */
const keys: (string | undefined)[] = []
const state = mkdtempSync(join(tmpdir(), 'bonsai-start-'))
let api: Server

beforeAll(async () => {
  api = createServer((request, response) => {
    keys.push(request.headers.authorization)
    response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('sound')
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  api.close()
  rmSync(state, { recursive: true, force: true, maxRetries: 5 })
})

/** Runs the start script on a free port, apart from any other that runs; gives the first line that it printed. */
async function start(env: Record<string, string>): Promise<{ line: string; url: string }> {
  const port = await freePort()
  const options = ['--port', `${port}`, '--inspector-port', '0', '--persist-to', state]
  const script = spawn('node', ['workers-example/start.ts', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const closed = once(script, 'close')
  onTestFinished(async () => {
    script.kill('SIGTERM')
    await closed
  })
  let printed = ''
  for (const stream of [script.stdout, script.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text
    })
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url))) {
    if (hasEnded(script)) throw new Error(`npm start ended before it answered: ${printed}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { line: printed.split('\n')[0] ?? '', url }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function speak(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${url}/api/speech`, { method: 'POST', headers, body: '{"input":"hello"}' })).text()
}

test('without a key it talks to the mock server, and says so first', async () => {
  const { line, url } = await start({ OPENAI_API_KEY: '' })
  expect(line).toMatch(/mock/)
  expect(await speak(url)).toMatch(/^RIFF/)
  expect(keys).toEqual([])
})

test('a key in the shell reaches the API, and the first line says so', async () => {
  const { port } = api.address() as AddressInfo
  const { line, url } = await start({ OPENAI_API_KEY: 'sk-shell', OPENAI_BASE_URL: `http://127.0.0.1:${port}` })
  expect(line).toBe('Talking to the host in OPENAI_BASE_URL.')
  expect(await speak(url)).toBe('sound')
  expect(keys).toEqual(['Bearer sk-shell'])
})
