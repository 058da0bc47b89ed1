import { join } from 'node:path'
import type { Installed } from '../e2e/packed.ts'
import type { Report } from './expectations.ts'
import { browser } from './hosts/browser.ts'
import { printed, served } from './hosts/child.ts'
import { deno, denoFromJSR } from './hosts/deno.ts'
import { next } from './hosts/next.ts'
import { withoutNode, worker } from './hosts/worker.ts'

/** A runtime, and how the program of consumers/shared is run there. */
export interface Runtime {
  name: string
  /** What it calls itself, as proof of where the program ran. */
  agent: RegExp
  /** What `typeof process` has to be. */
  process?: 'undefined'
  /** Runs the program against a base URL. */
  run(packed: Installed, base: string): Promise<Report>
}

/** Every runtime that the package is tested in; `SKIP_RUNTIMES` lists those to leave out. */
export const runtimes: Runtime[] = [
  node('node22', /^Node.js\/22$/),
  node('node', /^Node.js\/24$/),
  node('node26', /^Node.js\/26$/),
  {
    name: 'bun',
    agent: /^Bun\//,
    run: ({ consumers }, base) => served('bun', ['bun/server.js'], consumers, `/?base=${base}`),
  },
  { name: 'deno', agent: /^Deno\//, run: ({ consumers }, base) => deno(consumers, base) },
  { name: 'deno-jsr', agent: /^Deno\//, run: denoFromJSR },
  {
    name: 'worker-by-date',
    agent: /^Cloudflare-Workers$/,
    process: 'undefined',
    run: ({ consumers }, base) => worker(consumers, base, withoutNode.byDate),
  },
  {
    name: 'worker-by-flags',
    agent: /^Cloudflare-Workers$/,
    process: 'undefined',
    run: ({ consumers }, base) => worker(consumers, base, withoutNode.byFlags),
  },
  { name: 'next-node', agent: /^Node.js\//, run: ({ consumers }, base) => next(consumers, base, 'node') },
  { name: 'next-edge', agent: /^edge-runtime$/, run: ({ consumers }, base) => next(consumers, base, 'edge') },
  {
    name: 'browser',
    agent: /Chrome\//,
    process: 'undefined',
    run: ({ consumers }, base) => browser(consumers, base),
  },
]

function node(name: string, agent: RegExp): Runtime {
  const binary = join(import.meta.dirname, '../../node_modules', name, 'bin/node')
  return { name, agent, run: ({ consumers }, base) => printed(binary, ['node/main.js', base], consumers) }
}
