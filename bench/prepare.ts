import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../scripts/pack.ts'
import { cache } from './bundle.ts'
import { generateHeyApi } from './heyApi.ts'

const here = import.meta.dirname

/** Where a copy of this package lies, built for this run, so that a build in the project meanwhile does not matter. */
export const built: string = join(cache, 'project')

/** Installs the peers where the lockfile is newer, builds this package, generates an SDK, and checks the types of all programs. */
export function prepare(): void {
  if (timeOf('package-lock.json') > timeOf('node_modules/.package-lock.json'))
    run('npm', 'install', '--no-audit', '--no-fund')
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(cache)
  pack(cache)
  // Else npm would follow the two links and take the project's own dependencies for strays.
  rmSync(join(built, 'node_modules'))
  const link = join(here, 'node_modules/bonsai-openai')
  rmSync(link, { force: true })
  symlinkSync(built, link)
  generateHeyApi()
  run('node', 'node_modules/typescript/bin/tsc', '-p', '.')
}

function timeOf(file: string): number {
  return statSync(join(here, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] })
}
