import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/*
 * Runs Changesets: `npm run changeset` asks for a change's kind and words, `npm run changeset -- status` tells what is pending. Changesets
 * takes the root of npm's workspaces for no package, so package.json names none as long as it runs.
 */
interface Manifest {
  version: string
  workspaces?: string[]
}

const file = 'package.json'
const read = (): Manifest => JSON.parse(readFileSync(file, 'utf8'))
const write = (manifest: Manifest): void => writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)

// An interrupt ends Changesets, and package.json is put back after it.
process.on('SIGINT', () => {})
const manifest = read()
const { workspaces, ...alone } = manifest
write(alone)
try {
  process.exitCode = spawnSync('changeset', process.argv.slice(2), { stdio: 'inherit' }).status ?? 1
} finally {
  write({ ...manifest, version: read().version })
}
