import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { vi } from 'vitest'

/** The example Worker in processes of its own, which can be killed as a machine that loses power kills them. */
export interface RunningWorker {
  url: string
  kill(): Promise<void>
}

/** Serves the example by `wrangler dev` on state that outlives it. */
export async function startWorker(state: string, vars: Record<string, string>): Promise<RunningWorker> {
  const port = await freePort()
  const named = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const quiet = ['--show-interactive-dev-session=false', '--log-level', 'error', '--inspector-port', '0']
  const wrangler = spawn('wrangler', ['dev', '--port', `${port}`, '--persist-to', state, ...quiet, ...named], {
    // A process group of its own, so that workerd dies with wrangler.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  })
  const exited = once(wrangler, 'exit')
  const url = `http://127.0.0.1:${port}`
  const kill = async (): Promise<void> => {
    if (wrangler.pid && wrangler.exitCode === null && wrangler.signalCode === null)
      process.kill(-wrangler.pid, 'SIGKILL')
    await exited
  }
  await vi.waitFor(() => fetch(url), { timeout: 30_000, interval: 100 })
  return { url, kill }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
