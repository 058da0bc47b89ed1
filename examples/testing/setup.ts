import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    mock: string
    app: string
  }
}

/** Starts the mock of the API and the app that talks to it, each on a free port. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const mock = await start('node_modules/bonsai-openai/dist/bin/mock.js', ['mock', '--port', '0'], {})
  const env = { OPENAI_BASE_URL: `${mock.url}/v1`, OPENAI_API_KEY: 'test', PORT: '0' }
  const app = await start('server.ts', [], env)
  provide('mock', mock.url)
  provide('app', app.url)
  return () => {
    mock.child.kill()
    app.child.kill()
  }
}

interface Started {
  child: ChildProcess
  url: string
}

/** Starts a program, and reads its address from the first line that it prints. */
async function start(file: string, args: string[], env: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(child.stdout))
    return { child, url: /http:\/\/[^/\s]+/.exec(line)?.[0] ?? '' }
  throw new Error(`${file} ended before it listened.`)
}
