import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../expectations.ts'
import { built, served } from './child.ts'

interface Compatibility {
  date: string
  flags: string[]
}

/** The two forms of a Worker that has nothing of Node: a date before that became the default, and both flags that turn it off. */
export const withoutNode: { byDate: Compatibility; byFlags: Compatibility } = {
  byDate: { date: '2026-06-01', flags: [] },
  byFlags: { date: '2026-08-10', flags: ['no_nodejs_compat', 'no_nodejs_compat_v2'] },
}

/** Builds the Worker by wrangler and runs it in workerd alone: wrangler's own server stands between a Worker and what it fetches, and reads on when the Worker leaves. */
export async function worker<T = Report>(
  consumers: string,
  base: string,
  { date, flags }: Compatibility,
  main = 'worker.js',
): Promise<T> {
  const folder = join(consumers, 'worker')
  writeFileSync(
    join(folder, 'wrangler.json'),
    JSON.stringify({ name: 'consumer', main, compatibility_date: date, compatibility_flags: flags }),
  )
  await built('wrangler', ['deploy', '--dry-run', '--outdir', 'out'], folder)
  writeFileSync(join(folder, 'out/config.capnp'), config(main, date, flags))
  return served('workerd', ['serve', 'out/config.capnp', '--control-fd=1'], folder, `/?base=${base}`)
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
