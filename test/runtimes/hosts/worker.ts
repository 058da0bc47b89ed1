import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../expectations.ts'
import { asked, built, type Server, start } from './child.ts'

interface Compatibility {
  date: string
  flags: string[]
}

/** The two forms of a Worker that has nothing of Node: a date before that became the default, and both flags that turn it off. */
export const withoutNode: { byDate: Compatibility; byFlags: Compatibility } = {
  byDate: { date: '2026-06-01', flags: [] },
  byFlags: { date: '2026-08-10', flags: ['no_nodejs_compat', 'no_nodejs_compat_v2'] },
}

/** Runs the program in a Worker against a base URL. */
export async function worker<T = Report>(
  consumers: string,
  base: string,
  compatibility: Compatibility,
  main = 'worker.js',
): Promise<T> {
  const { url, stop } = await startWorker(consumers, compatibility, main)
  try {
    return await asked<T>(new URL(`/?base=${base}`, url))
  } finally {
    await stop()
  }
}

/** Builds a Worker by wrangler and runs it in workerd alone: wrangler's own server stands between a Worker and what it fetches, and reads on when the Worker leaves. */
export async function startWorker(consumers: string, { date, flags }: Compatibility, main: string): Promise<Server> {
  const folder = join(consumers, 'worker')
  writeFileSync(
    join(folder, 'wrangler.json'),
    JSON.stringify({ name: 'consumer', main, compatibility_date: date, compatibility_flags: flags }),
  )
  await built('wrangler', ['deploy', '--dry-run', '--outdir', 'out'], folder)
  writeFileSync(join(folder, 'out/config.capnp'), config(main, date, flags))
  return start('workerd', ['serve', 'out/config.capnp', '--control-fd=1'], folder)
}

function config(main: string, date: string, flags: string[]): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "${main}", esModule = embed "${main}")],
      compatibilityDate = "${date}",
      compatibilityFlags = ${JSON.stringify(flags)},
    )),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`
}
