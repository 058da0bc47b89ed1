import type { Row } from '../results.ts'
import type { Rounds } from '../rounds.ts'
import { runtimes } from '../runtimes.ts'
import { each, type Grown } from './growthOfConcurrency.ts'
import { withProbes } from './probes.ts'

const LENGTHS = [10, 100, 1_000, 10_000, 100_000]

/** Chunks read in one sample, by as many streams as that takes. */
const CHUNKS = 10_000

/** Microseconds for a chunk, from short streams to long ones. */
export async function growthOfCollectors(rounds: Rounds): Promise<Grown> {
  const rows: Row[] = []
  const failures: string[] = []
  for (const runtime of runtimes) {
    await withProbes(
      runtime,
      ['collect'],
      async (measure) => {
        for (const events of LENGTHS) {
          const runs = Math.max(1, CHUNKS / events)
          const measured = await measure({ program: 'collect', runs, feed: { events, cut: 16_384 } }, rounds)
          rows.push({ name: `${runtime}, ${events}`, samples: each(measured.samples, runs * events) })
          failures.push(...measured.failures)
        }
      },
      ['plain', 'bonsai'],
    )
  }
  const columns = { plain: 'plain loop', bonsai: 'collectChatCompletion' }
  return {
    table: {
      id: 'growth-collectors',
      title: 'Chunks of one completion',
      unit: 'µs a chunk',
      kind: 'cost',
      base: 'plain',
      columns,
      rows,
    },
    failures,
  }
}
