import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

/** Stands in for OpenAI and keeps the keys that it is sent. */
const keys: (string | undefined)[] = []
let api: Server
let started: ChildProcess | undefined

beforeAll(async () => {
  api = createServer((request, response) => {
    keys.push(request.headers.authorization)
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end('data: {"id":"1","choices":[]}\n\ndata: [DONE]\n\n')
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
})
afterAll(() => api.close())
afterEach(async () => {
  const exited = new Promise((resolve) => started?.once('exit', resolve))
  started?.kill('SIGTERM')
  await exited
})

/** Runs the start script on a free port; gives the first line that it printed. */
async function start(env: Record<string, string>): Promise<{ line: string; url: string }> {
  const port = await freePort()
  started = spawn('node', ['workers-example/start.ts', '--port', String(port)], { env: { ...process.env, ...env } })
  let printed = ''
  started.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).catch(() => undefined)) return { line: printed.split('\n')[0] ?? '', url }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`npm start did not answer: ${printed}`)
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function chat(url: string): Promise<string> {
  const body = '{"messages":[{"role":"user","content":"hello"}]}'
  return (await fetch(`${url}/api/chat`, { method: 'POST', body })).text()
}

test('without a key it talks to the mock server, and says so first', async () => {
  const { line, url } = await start({ OPENAI_API_KEY: '' })
  expect(line).toMatch(/mock/)
  expect(await chat(url)).toMatch(/data: \[DONE\]\n\n$/)
  expect(keys).toEqual([])
})

test('a key in the shell reaches the API, and the first line says so', async () => {
  const { port } = api.address() as AddressInfo
  const { line, url } = await start({ OPENAI_API_KEY: 'sk-shell', OPENAI_BASE_URL: `http://127.0.0.1:${port}` })
  expect(line).toBe('Talking to the host in OPENAI_BASE_URL.')
  expect(await chat(url)).toMatch(/data: \[DONE\]\n\n$/)
  expect(keys).toEqual(['Bearer sk-shell'])
})
