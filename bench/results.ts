import type { Samples } from './rounds.ts'
import type { Sdk } from './sdks.ts'

/** One line of a table: what was measured, and its samples by column. */
export interface Row {
  name: string
  samples: Samples
  /** What one sample did, when the table shows how much of it is done in a second. */
  amount?: number
}

/** A table, and the chart beside it. */
export interface Table {
  /** File name of its chart. */
  id: string
  title: string
  /** What a number is: `ms`, `bytes`, `events/s`. */
  unit: string
  /** Whether a number is a cost (less is better) or a speed, made of the cost and the row's amount. */
  kind: 'cost' | 'speed'
  /** Column that others are compared with, round by round. */
  base?: string
  /** Keys of the samples, in order, and how they are called. */
  columns: Record<string, string>
  rows: Row[]
  /** False where a chart would tell nothing. */
  isCharted?: boolean
}

/** Something that an SDK may do by itself, and which of them do; none that don't offer the program. */
export interface Duty {
  name: string
  done: Partial<Record<Sdk, boolean>>
}

/** A promise of the project, and whether this run keeps it. */
export interface Reach {
  text: string
  value: number
  limit: string
  met: boolean
}

/** Everything about one question. */
export interface Section {
  id: string
  title: string
  /** How it is measured, for the page. */
  about: string
  tables: Table[]
  duties?: Duty[]
  reaches: Reach[]
  /** What could not be measured, and why. */
  failures: string[]
}

/** All that a run found. */
export interface Run {
  date: string
  machine: string
  versions: Record<string, string>
  sections: Section[]
}

/** Weighs a ratio against a limit. */
export function reach(text: string, value: number, kind: 'at least' | 'at most', limit: number): Reach {
  const met = kind === 'at least' ? value >= limit : value <= limit
  return { text, value, limit: `${kind} ${limit}`, met }
}
