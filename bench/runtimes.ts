import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../scripts/bundle.ts'

/** Where it is measured. */
export const runtimes = ['node', 'deno', 'bun', 'workerd'] as const

export type Runtime = (typeof runtimes)[number]

/** Those that run a script, and can be asked for the time while they compute. */
export type ScriptRuntime = Exclude<Runtime, 'workerd'>

const flags: Record<Runtime, string[]> = {
  node: [],
  deno: ['run', '--no-prompt', '--no-check', '--cached-only', '--allow-all'],
  bun: ['run'],
  workerd: ['serve', '--experimental', '--control-fd=3'],
}

/** The program and arguments that run a file; workerd takes a configuration. */
export function commandOf(runtime: Runtime, file: string, ...args: string[]): [string, string[]] {
  return [join(root, 'node_modules/.bin', runtime), [...flags[runtime], file, ...args]]
}

/** What each runtime calls its version. */
export function runtimeVersions(): Record<Runtime, string> {
  const versionOf = (runtime: Runtime): string =>
    /\d[\w.-]+/.exec(
      execFileSync(join(root, 'node_modules/.bin', runtime), ['--version'], { encoding: 'utf8' }),
    )?.[0] ?? ''
  return { node: versionOf('node'), deno: versionOf('deno'), bun: versionOf('bun'), workerd: versionOf('workerd') }
}
