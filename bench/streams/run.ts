/**
 * Reads a stream of 10,000 checked chat chunks, or text deltas of a response, beside a plain loop in Node, Deno, Bun and workerd, and prints how fast
 * ours is (1 is as fast, more is faster), and a reader that does nothing with what it reads, which none can surpass:
 * `node bench/streams/run.ts`. Wants a machine that does nothing else.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { measure, type Reader, type Speeds, streamCases } from './rounds.ts'

const here = import.meta.dirname
const root = `${here}/../..`
const bin = `${root}/node_modules/.bin`
const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, CI: 'true', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }
const runtimes: Record<string, string[]> = {
  node: ['node'],
  deno: ['deno', 'run', '--no-prompt', '--no-check', '--cached-only', '--allow-env'],
  bun: ['bun'],
}
const limits: Record<string, number> = { '16 KiB': 0.85, 'one event': 0.9, '7 bytes': 1.2, 'response, 16 KiB': 0.85 }

async function measureWorkerd(): Promise<Record<string, Speeds>> {
  const flags = ['--ip', '127.0.0.1', '--port', '0', '--inspector-port', '0', '--show-interactive-dev-session=false']
  const args = ['dev', '--config', `${here}/wrangler.toml`, ...flags]
  const child = spawn(`${bin}/wrangler`, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const [address] = /http:\S+/.exec(line) ?? []
      if (address) resolve(address)
    })
  })
  const speeds: Record<string, Speeds> = {}
  for (const [name, { size }] of Object.entries(streamCases)) {
    const time = async (reader: Reader): Promise<number> => {
      const started = performance.now()
      await (
        await fetch(`${url}?${new URLSearchParams({ reader, stream: name, rounds: size === 7 ? '1' : '10' })}`)
      ).text()
      return performance.now() - started
    }
    speeds[name] = await measure(time, 15)
  }
  child.kill()
  await once(child, 'exit')
  return speeds
}

const speeds: Record<string, Record<string, Speeds>> = {}
for (const [runtime, [command = '', ...args]] of Object.entries(runtimes)) {
  const { stdout } = await promisify(execFile)(`${bin}/${command}`, [...args, `${here}/local.ts`], { cwd: root })
  speeds[runtime] = JSON.parse(stdout)
}
speeds['workerd'] = await measureWorkerd()

const table = (reader: keyof Speeds): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(speeds).map(([runtime, cuts]) => [
      runtime,
      Object.fromEntries(Object.entries(cuts).map(([cut, speed]) => [cut, speed[reader]])),
    ]),
  )
console.table({ 'at least': limits, ...table('ours') })
console.log('Where nothing is done with what is read:')
console.table(table('idle'))
