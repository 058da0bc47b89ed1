import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const page = 'workers-example/dist/index.html'
const sources = [
  'workers-example/web',
  'workers-example/chat',
  'src',
  'workers-example/vite.config.ts',
  'package-lock.json',
]

/** Builds the page where it is older than what it is made of; a running wrangler starts anew when it is written. */
export async function buildPage(): Promise<void> {
  const built = existsSync(page) ? statSync(page).mtimeMs : 0
  if (sources.some((source) => changedAt(source) > built))
    await build({ configFile: 'workers-example/vite.config.ts', logLevel: 'warn' })
}

/** When a file, or anything in a folder, was last changed. */
function changedAt(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}
