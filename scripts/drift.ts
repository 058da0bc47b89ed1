import { readFileSync, writeFileSync } from 'node:fs'
import { driftPage } from './recordings/driftPage.ts'

/* Writes docs/drift.md from spec/. With `--check` it writes nothing and fails where the page differs. */

const file = new URL('../docs/drift.md', import.meta.url)
if (!process.argv.includes('--check')) writeFileSync(file, driftPage())
else if (readFileSync(file, 'utf8') !== driftPage()) {
  console.error('docs/drift.md is not what spec/ makes of it: run `node scripts/drift.ts`.')
  process.exitCode = 1
}
