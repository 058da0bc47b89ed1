import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The example Worker in processes of its own, which can be killed as a machine that loses power kills them. */
export interface RunningWorker {
  url: string
  kill(): Promise<void>
}

/** Serves the example by `wrangler dev` on state that outlives it. */
export async function startWorker(state: string, vars: Record<string, string>): Promise<RunningWorker> {
  const named = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const quiet = ['--show-interactive-dev-session=false', '--log-level', 'error', '--inspector-port', '0']
  const wrangler = spawn('wrangler', ['dev', '--port', '0', '--persist-to', state, ...quiet, ...named], {
    // A process group of its own, so that workerd dies with wrangler.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  })
  const exited = once(wrangler, 'exit')
  const kill = async (): Promise<void> => {
    if (wrangler.pid && wrangler.exitCode === null && wrangler.signalCode === null)
      process.kill(-wrangler.pid, 'SIGKILL')
    await exited
  }
  const failed = exited.then(([code]) => {
    throw new Error(`wrangler dev ended with ${code} before it was ready; see above what it says.`)
  })
  // It chooses the port itself and tells it once it listens: one that was found free before could be taken by then.
  const [message] = await Promise.race([once(wrangler, 'message'), failed])
  const { ip, port }: { ip: string; port: number } = JSON.parse(message)
  const url = `http://${ip}:${port}`
  await fetch(url)
  return { url, kill }
}
