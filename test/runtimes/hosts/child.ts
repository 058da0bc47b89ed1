import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import type { Report } from '../expectations.ts'

/** The environment of every consumer and example: no colours, no news, no reports. */
export const quiet: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'production',
  CI: 'true',
  NO_COLOR: '1',
  DENO_NO_UPDATE_CHECK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
}

/** Milliseconds that a program may take in all, and a server for its report. */
const timeout = 90_000

/** Builds something for a consumer. */
export async function built(file: string, args: string[], cwd: string): Promise<void> {
  await promisify(execFile)(file, args, { cwd, env: quiet, timeout })
}

/** Runs a program that prints its report. */
export async function printed<T = Report>(file: string, args: string[], cwd: string, env = quiet): Promise<T> {
  const { stdout } = await promisify(execFile)(file, args, { cwd, env, timeout })
  return JSON.parse(stdout)
}

/** A server of a consumer. */
export interface Server {
  url: string
  stop(): Promise<void>
}

/** Starts a server and waits until it prints its address or port. */
export async function start(file: string, args: string[], cwd: string, env = quiet): Promise<Server> {
  const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], env })
  await once(child, 'spawn')
  const exited = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill()
    await exited
  }
  try {
    const url = await address(child.stdout)
    // What nobody reads would hold a server up that prints a lot.
    child.stdout.resume()
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts a server, asks it for its report, and ends it. */
export async function served<T = Report>(file: string, args: string[], cwd: string, path: string): Promise<T> {
  const { url, stop } = await start(file, args, cwd)
  try {
    return await asked<T>(new URL(path, url))
  } finally {
    await stop()
  }
}

/** Asks a server for its report. */
export async function asked<T>(url: URL): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout) })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`)
  return JSON.parse(text)
}

/** The address in what a server prints: a URL, or the port in workerd's JSON. */
async function address(stdout: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const port = /(?:http:\/\/[\w.]+:|"port":)(\d+)/.exec(line)?.[1]
    if (port) return `http://127.0.0.1:${port}`
  }
  throw new Error('The server ended before it printed its address.')
}
