import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'

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

interface Started {
  script: ChildProcess
  /** What it printed up to the line that says that it listens. */
  lines: string[]
  url: string
}

/** Runs `npm start` on a free port, apart from any other that runs, until it says that it listens. */
async function start(env: Record<string, string>): Promise<Started> {
  const options = ['--port', `${await freePort()}`, '--inspector-port', '0', '--persist-to', state]
  const script = spawn('npm', ['start', '--silent', '--', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const closed = once(script, 'close')
  onTestFinished(async () => {
    script.kill('SIGTERM')
    await closed
  })
  let printed = ''
  const ready = Promise.withResolvers<string>()
  for (const stream of [script.stdout, script.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text
      const url = /^Ready on (http:\S+)\n/m.exec(printed)?.[1]
      if (url) ready.resolve(url)
    })
  script.once('close', () => ready.reject(new Error(`npm start ended before it was ready: ${printed}`)))
  const url = await ready.promise
  return { script, lines: printed.trim().split('\n'), url }
}

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
  const { lines, url } = await start({ OPENAI_API_KEY: '' })
  expect(lines[0]).toMatch(/mock/)
  expect(lines).toHaveLength(2)
  expect(await speak(url)).toMatch(/^RIFF/)
  expect(keys).toEqual([])
})

test('a key in the shell reaches the API, and the first line says so', async () => {
  const { port } = api.address() as AddressInfo
  const { lines, url } = await start({ OPENAI_API_KEY: 'sk-shell', OPENAI_BASE_URL: `http://127.0.0.1:${port}` })
  expect(lines[0]).toBe('Talking to the host in OPENAI_BASE_URL.')
  expect(await speak(url)).toBe('sound')
  expect(keys).toEqual(['Bearer sk-shell'])
})

test.each(['SIGTERM', 'SIGKILL'] as const)('%s to npm leaves no process behind', async (signal) => {
  const { script, url } = await start({ OPENAI_API_KEY: '' })
  expect((await fetch(url)).status).toBe(200)
  const family = descendants(script.pid)
  expect(family.length).toBeGreaterThan(3)
  script.kill(signal)
  await vi.waitFor(() => expect(running().filter(({ pid }) => family.includes(pid))).toEqual([]), 10_000)
})

interface Running {
  pid: number
  parent: number
  command: string
}

/** The processes of this machine, but for those that ended and are not yet taken note of. */
function running(): Running[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).trim().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , state = '']) => !state.startsWith('Z'))
    .map(([pid, parent, , ...words]) => ({ pid: Number(pid), parent: Number(parent), command: words.join(' ') }))
}

/** A process and all that it started, and they started. */
function descendants(root: number | undefined): number[] {
  const family = new Set([Number(root)])
  const all = running()
  for (const { pid, parent } of all.sort((a, b) => a.pid - b.pid)) if (family.has(parent)) family.add(pid)
  return [...family]
}
