import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Writes files of the project that are made from others. With `--check` it writes nothing, and fails with the command that makes those that differ. */
export function writeOrCheck(files: Record<string, string>, command: string): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, name)
    if (!process.argv.includes('--check')) writeFileSync(file, text)
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${name} is not what its sources make of it: run \`${command}\`.`)
      process.exitCode = 1
    }
  }
}
