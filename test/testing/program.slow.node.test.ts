import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { hostInURL } from '../../bin/serve.ts'

const root = join(import.meta.dirname, '../..')
const node = join(root, 'node_modules/.bin/node')

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(node, [join(root, 'bin/mock.ts'), ...args], { cwd: root })
}

/** Runs the program to its end. */
async function run(...args: string[]): Promise<{ out: string; err: string; code: unknown }> {
  const child = start(...args)
  const ended = once(child, 'close')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await ended
  return { out, err, code }
}

/** Runs the mock on a free port for as long as it takes. */
async function serving(args: string[], use: (url: string) => Promise<void>): Promise<void> {
  const child = start('mock', '--port', '0', ...args)
  try {
    const { value = '' } = await createInterface(child.stdout)[Symbol.asyncIterator]().next()
    await use(/http:\/\/\S+\/v1/.exec(value)?.[0] ?? '')
  } finally {
    child.kill()
    await once(child, 'close')
  }
}

/** The status of an answer to a request that names a host of its own. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
  const request = get(`${url}/models`, { headers: { host, authorization: 'Bearer any' } })
  const [response] = await once(request, 'response')
  response.resume()
  return response.statusCode
}

test('--help and --version answer on the standard output, and are no failure', { timeout: 20_000 }, async () => {
  const help = await run('--help')
  expect(help).toMatchObject({ err: '', code: 0 })
  for (const option of ['mock', '--port', '--host', '--key', '--allow-host']) expect(help.out).toContain(option)
  expect(await run('mock', '--help')).toEqual(help)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await run('--version')).toEqual({ out: `${version}\n`, err: '', code: 0 })
})

test.each<[args: string[], says: RegExp]>([
  [[], /Name a command/],
  [['serve'], /There is no command 'serve'/],
  [['mock', 'now'], /mock takes no 'now'/],
  [['mock', '--prot', '1'], /Unknown option '--prot'/],
  [['mock', '-x'], /Unknown option '-x'/],
  [['mock', '--port'], /--port.* missing/],
  [['mock', '--port', ''], /'' is no port/],
  [['mock', '--port', '80a'], /'80a' is no port: give a number from 0 to 65535/],
  [['mock', '--port', '65536'], /'65536' is no port/],
  [['mock', '--port', '-1'], /--port/],
  [['mock', '--port', '1e3'], /'1e3' is no port/],
  [['mock', '--allow-host', 'http://a'], /'http:\/\/a' is no host name: give one such as mock or mock:8788/],
  [['mock', '--allow-host', ''], /'' is no host name/],
  [['mock', '--port', '0', '--host', '192.0.2.1'], /EADDRNOTAVAIL/],
])('error: %j is told in one line', { timeout: 20_000 }, async (args, says) => {
  const { out, err, code } = await run(...args)
  expect([out, code]).toEqual(['', 1])
  expect(err).toMatch(/^bonsai-openai: [^\n]+ See bonsai-openai --help\.\n$/)
  expect(err).toMatch(says)
})

test('error: a busy port is told in one line', { timeout: 20_000 }, async () => {
  const busy = createServer().listen(0, '127.0.0.1')
  await once(busy, 'listening')
  const { port } = busy.address() as AddressInfo
  const { err, code } = await run('mock', '--port', `${port}`)
  expect(err).toMatch(new RegExp(`^bonsai-openai: [^\\n]*EADDRINUSE[^\\n]*:${port}[^\\n]*\\n$`))
  expect(code).toBe(1)
  busy.close()
})

test('it answers for this machine alone, so that no page can have its own name lead to it', async () => {
  await serving([], async (url) => {
    for (const host of ['localhost', 'localhost:1234', '127.0.0.1:80', '[::1]:1'])
      expect(await statusFor(url, host)).toBe(200)
    for (const host of ['evil.example', 'localhost.evil.example:80']) expect(await statusFor(url, host)).toBe(403)
  })
})

test('it answers for the hosts that are allowed', async () => {
  await serving(
    ['--allow-host', 'mock.test', '--allow-host', 'other.test:8788', '--allow-host', '[::2]'],
    async (url) => {
      for (const host of ['mock.test', 'other.test:8788', 'localhost']) expect(await statusFor(url, host)).toBe(200)
      expect(await statusFor(url, 'third.test')).toBe(403)
    },
  )
})

test('it is told of faults and scripts over HTTP', { timeout: 20_000 }, async () => {
  await serving([], async (url) => {
    const entry = { match: 'listModels', answer: { object: 'list', data: [] } }
    await fetch(new URL('/__mock/script', url), { method: 'POST', body: JSON.stringify(entry) })
    const models = await fetch(`${url}/models`, { headers: { authorization: 'Bearer any' } })
    expect(await models.json()).toEqual(entry.answer)
  })
})

test('an address of IPv6 stands in brackets', () => {
  expect(['::1', '127.0.0.1', 'localhost'].map(hostInURL)).toEqual(['[::1]', '127.0.0.1', 'localhost'])
})
