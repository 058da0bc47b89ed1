import type { Row, Table } from '../results.ts'
import { median, ratio } from '../rounds.ts'

/** The number that a table shows: the median cost, or how much of it is done in a second. NaN where there is none. */
export function shown({ kind }: Table, { samples, amount = 1 }: Row, column: string): number {
  const cost = median(samples[column] ?? [])
  return kind === 'speed' ? (amount * 1_000) / cost : cost
}

/** How many times the base's cost or speed; undefined where nothing is compared. */
export function ratioOf({ kind, base }: Table, { samples }: Row, column: string): number | undefined {
  if (!base || column === base) return undefined
  const times = ratio(samples, column, base)
  return kind === 'speed' ? 1 / times : times
}

/** The best column of a row that can be a choice, which the plain loop is not. */
export function bestOf(table: Table, row: Row): string | undefined {
  const better = (a: number, b: number): boolean => (table.kind === 'speed' ? a > b : a < b)
  let best: string | undefined
  for (const column of Object.keys(table.columns)) {
    const value = shown(table, row, column)
    if (column === 'plain' || Number.isNaN(value)) continue
    if (!best || better(value, shown(table, row, best))) best = column
  }
  return best
}

/** Three digits that matter, or whole numbers with thousands apart. */
export function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : Number(value.toPrecision(3)).toString()
}
