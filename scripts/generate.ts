import { spawnSync } from 'node:child_process'

/* Writes every file that is made from others, each by its script. With `--check` they write nothing, and it fails where a file differs. */
const makers = [
  'codegen/generate.ts',
  'scripts/exports.ts',
  'scripts/drift.ts',
  'scripts/exampleConfig.ts',
  'scripts/api.ts',
]

for (const maker of makers) {
  const { status } = spawnSync('node', [maker, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
