import { driftPage } from './recordings/driftPage.ts'
import { writeOrCheck } from './writeOrCheck.ts'

/* Writes docs/drift.md from spec/. With `--check` it writes nothing and fails where the page differs. */

writeOrCheck({ 'docs/drift.md': driftPage() }, 'npm run generate')
