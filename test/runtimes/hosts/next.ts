import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Report } from '../expectations.ts'
import { quiet, served } from './child.ts'

const root = join(import.meta.dirname, '../../..')

/** A Next.js app as built; it lies inside this project, since Next wants to find itself in a folder above. */
export interface NextApp {
  /** Serves the app and asks one of its routes. */
  ask(route: 'node' | 'edge', base: string): Promise<Report>
  remove(): void
}

/** Builds the app of consumers/next, with its Node and its Edge route. */
export async function buildNext(consumers: string): Promise<NextApp> {
  const folder = mkdtempSync(join(root, '.cache-next-'))
  for (const part of ['node_modules', 'package.json', 'shared'])
    cpSync(join(consumers, part), join(folder, part), { recursive: true })
  cpSync(join(consumers, 'next/app'), join(folder, 'app'), { recursive: true })
  writeFileSync(join(folder, 'next.config.mjs'), `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)
  await promisify(execFile)('next', ['build'], { cwd: folder, env: quiet })
  return {
    ask: (route, base) =>
      served('next', ['start', '-H', '127.0.0.1', '-p', '0'], folder, `/${route}?base=${encodeURIComponent(base)}`),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
