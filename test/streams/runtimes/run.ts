/**
 * Runs the list of cuts in Node, Deno, Bun and workerd, and shows in each that an upstream's request ends when the
 * client of an app leaves: `node test/streams/runtimes/run.ts`.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { startStreamServer } from '../../support/streamServer.ts'
import { cutChecks } from '../support/cuts.ts'

const here = import.meta.dirname
const root = `${here}/../../..`
const bin = `${root}/node_modules/.bin`
const runtimes: Record<string, string[]> = {
  node: [`${bin}/node`],
  deno: [`${bin}/deno`, 'run', '--no-prompt', '--no-check', '--cached-only', '--allow-net', '--allow-env'],
  bun: [`${bin}/bun`],
}

/** An app that answers at a URL until it is stopped. */
interface App {
  url: string
  stop(): Promise<unknown>
}

/** Starts a command that prints a line with its port. */
async function start(command: string, ...args: string[]): Promise<App> {
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH']}`,
    CI: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  }
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = async (): Promise<void> => {
    child.kill()
    await once(child, 'exit')
  }
  // Reads on for good: a closed pipe would end wrangler.
  const port = await new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const [port] = /\d{4,5}$/.exec(line.trim()) ?? []
      if (port) resolve(port)
    })
  })
  return { url: `http://127.0.0.1:${port}/`, stop }
}

/** Starts the app in a runtime. createTestHarness won't do in place of wrangler: it does not pass a leaving client on. */
function startApp(runtime: string): Promise<App> {
  const [command = '', ...args] = runtimes[runtime] ?? []
  if (runtime !== 'workerd') return start(command, ...args, `${here}/app.${runtime}.ts`)
  const flags = ['--ip', '127.0.0.1', '--port', '0', '--inspector-port', '0', '--show-interactive-dev-session=false']
  return start('wrangler', 'dev', '--config', `${here}/wrangler.toml`, ...flags)
}

/** Reads a little of the app's answer and leaves; resolves to the milliseconds until the upstream's request has ended. */
async function leave(app: App): Promise<number> {
  const upstream = await startStreamServer()
  const controller = new AbortController()
  try {
    const response = await fetch(app.url, { headers: { 'x-upstream': upstream.url }, signal: controller.signal })
    if (!response.ok) throw new Error(await response.text())
    const reader = response.body?.getReader()
    for (let count = 0; count < 3; count++) await reader?.read()
    if (upstream.open !== 1) throw new Error(`${upstream.open} upstream requests instead of 1`)
    controller.abort()
    return await upstream.closed()
  } finally {
    await upstream.close()
    await app.stop()
  }
}

/** How many cuts each check tried in workerd, one check per request. */
async function cutsInWorkerd(): Promise<Record<string, number>> {
  const app = await startApp('workerd')
  const counts: Record<string, number> = {}
  try {
    for (const name of Object.keys(cutChecks)) {
      const response = await fetch(`${app.url}?check=${encodeURIComponent(name)}`)
      if (!response.ok) throw new Error(await response.text())
      counts[name] = (await response.json()).cuts
    }
    return counts
  } finally {
    await app.stop()
  }
}

async function cutsIn(runtime: string): Promise<Record<string, number>> {
  const [command = '', ...args] = runtimes[runtime] ?? []
  const { stdout } = await promisify(execFile)(command, [...args, `${here}/cuts.ts`], { cwd: root })
  return JSON.parse(stdout)
}

const cuts: Record<string, Record<string, number>> = {}
const disconnects: Record<string, string> = {}
for (const runtime of [...Object.keys(runtimes), 'workerd']) {
  const counts = await (runtime === 'workerd' ? cutsInWorkerd() : cutsIn(runtime))
  for (const [name, count] of Object.entries(counts)) cuts[name] = { ...cuts[name], [runtime]: count }
  const app = await startApp(runtime)
  disconnects[runtime] = `upstream ended after ${(await leave(app)).toFixed(0)} ms`
}
console.table(cuts)
console.table(disconnects)
