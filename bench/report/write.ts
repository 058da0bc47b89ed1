import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run, Table } from '../results.ts'
import { barsOf } from './bars.ts'
import { chartOf } from './chart.ts'
import { pageOf } from './page.ts'

/** Writes the page, its charts, and every sample with the versions it was taken from. */
export function write(folder: string, run: Run): void {
  const charts = join(folder, 'bench')
  mkdirSync(charts, { recursive: true })
  const tables = run.sections.flatMap((section) => section.tables)
  for (const table of tables.filter(isCharted)) writeFileSync(join(charts, `${table.id}.svg`), chartOf(table))
  const bytes = tables.find(({ id }) => id === 'bytes')
  const row = bytes?.rows.find(({ name }) => name === 'streamed chat')
  if (bytes && row)
    writeFileSync(join(charts, 'streamed-chat.svg'), barsOf(bytes, row, 'A Worker that streams a chat, after gzip'))
  writeFileSync(join(folder, 'bench.md'), pageOf(run))
  writeFileSync(join(charts, 'results.json'), `${JSON.stringify(run, toFourDigits, 1)}\n`)
}

function isCharted({ isCharted = true }: Table): boolean {
  return isCharted
}

function toFourDigits(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
}
