import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** Copies an example beside the consumers and links the packed package there, and what else it needs from this project's own packages. */
export function install(name: string, consumers: string, ...others: string[]): string {
  const folder = join(consumers, '../examples', name)
  cpSync(join(root, 'examples', name), folder, { recursive: true })
  link(join(consumers, 'node_modules/bonsai-openai'), join(folder, 'node_modules/bonsai-openai'))
  for (const other of others) link(join(root, 'node_modules', other), join(folder, 'node_modules', other))
  return folder
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path)
}
