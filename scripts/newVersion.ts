import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { joinUnreleased, withVersion } from './versions.ts'

/*
 * `npm run new-version`: has Changesets raise the version and write CHANGELOG.md, then brings along what else names the version: the lockfile,
 * jsr.json and the examples. Look at the diff, and commit it.
 */
const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'inherit' })
}
run('node', 'scripts/changeset.ts', 'version')
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
edit('CHANGELOG.md', (text) => joinUnreleased(text, version))
for (const file of [
  'bun/package.json',
  'next/package.json',
  'testing/package.json',
  'webhook/package.json',
  'deno/deno.json',
])
  edit(`examples/${file}`, (text) => withVersion(text, version))
run('npm', 'install', '--package-lock-only', '--no-audit', '--no-fund')
run('node', 'scripts/exports.ts')

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
