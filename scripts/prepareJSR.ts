import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Copies what JSR is told into a folder: the source, its description, and the two packages that it needs. Without tsconfig.json, which Deno would go by. */
export function prepareJSR(project: string, folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  for (const name of ['src', 'jsr.json', 'README.md', 'CHANGELOG.md', 'LICENSE'])
    cpSync(join(project, name), join(folder, name), { recursive: true })
  for (const name of ['valibot', 'eventsource-parser'])
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true, dereference: true })
}
