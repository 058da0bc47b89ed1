import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceBetween } from '../../codegen/replaceBetween.ts'
import { root } from '../../scripts/bundle.ts'
import type { Run } from '../results.ts'
import { dutiesOf } from './duties.ts'

/** Puts what a run found into README. */
export function writeReadme({ sections }: Run): void {
  const file = join(root, 'README.md')
  const duties = sections.flatMap(({ duties = [] }) => duties)
  const table = dutiesOf(duties, ['bonsai', 'openai', 'ai', 'tanstack', 'xsai'])
  writeFileSync(file, replaceBetween(readFileSync(file, 'utf8'), 'duties', table))
}
