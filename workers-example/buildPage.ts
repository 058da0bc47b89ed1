import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
const page = join(here, 'dist/index.html')

/** What the page is made of; the package's own source and the lockfile lie above this folder in its repository, the lockfile beside it elsewhere. */
const sources = [
  'web',
  'chat',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  '../package-lock.json',
  '../src',
]

/** Builds the page where it is older than what it is made of; a running wrangler starts anew when it is written. */
export async function buildPage(): Promise<void> {
  const built = existsSync(page) ? statSync(page).mtimeMs : 0
  if (sources.some((source) => changedAt(join(here, source)) > built))
    await build({ configFile: join(here, 'vite.config.ts'), logLevel: 'warn' })
}

/** When a file, or anything in a folder, was last changed; 0 for what is not there. */
function changedAt(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}
