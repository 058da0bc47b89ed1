import type { Row, Table } from '../results.ts'
import type { Rounds, Samples } from '../rounds.ts'
import { runtimes } from '../runtimes.ts'
import { withProbes } from './probes.ts'

/** Streams at the same time, and how many are read in one sample. */
const loads = [
  { concurrent: 1, runs: 100 },
  { concurrent: 100, runs: 100 },
  { concurrent: 1_000, runs: 1_000 },
]

/** Events in each. */
const EVENTS = 100

/** A table, and what could not be measured. */
export interface Grown {
  table: Table
  failures: string[]
}

/** Microseconds for an event, in one stream and in many at the same time. */
export async function growthOfConcurrency(rounds: Rounds): Promise<Grown> {
  const rows: Row[] = []
  const failures: string[] = []
  for (const runtime of runtimes) {
    const work = async (measure: Parameters<Parameters<typeof withProbes>[2]>[0]): Promise<void> => {
      for (const { concurrent, runs } of loads) {
        const task = { program: 'chatStream', runs, concurrent, feed: { events: EVENTS, cut: 0 } }
        const measured = await measure(task, rounds)
        rows.push({ name: `${runtime}, ${concurrent}`, samples: each(measured.samples, runs * EVENTS) })
        failures.push(...measured.failures)
      }
    }
    await withProbes(runtime, ['chatStream'], work, ['plain', 'bonsai'])
  }
  const columns = { plain: 'plain loop', bonsai: 'bonsai-openai' }
  return {
    table: {
      id: 'growth-streams',
      title: 'Streams at the same time',
      unit: 'µs an event',
      kind: 'cost',
      base: 'plain',
      columns,
      rows,
    },
    failures,
  }
}

/** Milliseconds for all as microseconds for one. */
export function each(samples: Samples, count: number): Samples {
  return Object.fromEntries(
    Object.entries(samples).map(([column, costs = []]) => [
      column,
      costs.map((cost) => (cost === null ? null : (cost * 1_000) / count)),
    ]),
  )
}
