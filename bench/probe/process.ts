import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { commandOf, type Runtime } from '../runtimes.ts'

/** A server in a process of its own. */
export interface Served {
  child: ChildProcess
  url: string
}

/** Runs a bundled server, which says on which port it listens: scripts on their output, workerd on a pipe of its own. */
export async function serveFile(runtime: Runtime, file: string, bindings = ''): Promise<Served> {
  const entry = runtime === 'workerd' ? configFor(file, bindings) : file
  const child = spawn(...commandOf(runtime, entry), { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] })
  const said = child.stdio[runtime === 'workerd' ? 3 : 1] as Readable
  const exited = once(child, 'exit').then(([code]) => {
    throw new Error(`${runtime} stopped with code ${code} before it served ${file}: run it by hand to see why.`)
  })
  const [line] = await Promise.race([once(createInterface(said), 'line'), exited])
  const port = runtime === 'workerd' ? JSON.parse(line).port : line
  return { child, url: `http://127.0.0.1:${port}/` }
}

/** Ends a process and waits until it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** A configuration of workerd: one Worker that may ask servers on this machine. */
function configFor(file: string, bindings: string): string {
  const config = `${file}.capnp`
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed ${JSON.stringify(basename(file))})],
      compatibilityDate = "2026-06-01",
      bindings = [${bindings}],
      globalOutbound = "local",
    )),
    (name = "local", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
  )
  return config
}
