import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Copies the consumers into a folder and installs the tarball there; its dependencies come from this project's own, so that no network is needed. */
export function installConsumers(tarball: string, folder: string): void {
  cpSync(join(import.meta.dirname, 'consumers'), folder, { recursive: true })
  const dependencies = {
    'bonsai-openai': `file:${tarball}`,
    'eventsource-parser': `file:${join(root, 'node_modules/eventsource-parser')}`,
    valibot: `file:${join(root, 'node_modules/valibot')}`,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }, null, 2))
  execFileSync(
    'npm',
    ['install', '--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  )
}
