import type { Section } from '../results.ts'
import type { Rounds } from '../rounds.ts'
import { growthOfBytes } from './growthOfBytes.ts'
import { growthOfCollectors } from './growthOfCollectors.ts'
import { growthOfConcurrency } from './growthOfConcurrency.ts'
import { growthOfPackage } from './growthOfPackage.ts'
import { startUpOfEntries } from './startUpOfEntries.ts'

/** How cost grows: with operations, with streams at a time, with chunks, and with how much is imported. */
export async function measureGrowth(rounds: Rounds): Promise<Section> {
  const bytes = await growthOfBytes()
  const concurrency = await growthOfConcurrency(rounds)
  const collectors = await growthOfCollectors(rounds)
  const entries = await startUpOfEntries(rounds)
  const whole = await growthOfPackage(Math.min(rounds.rounds, 5))
  return {
    id: 'growth',
    title: 'How cost grows',
    about:
      'Bytes: gzip bytes of a bundle with that many operations, evenly taken from the alphabet; the generated SDK has no streaming ones, so it ends at 64. ' +
      'Streams at the same time: microseconds for one event of about 250 bytes, each in a chunk of its own, in streams of 100 events; the calls are included. ' +
      'Collectors: microseconds for one chunk, from a call to the completion that is put together from its stream. ' +
      'Entries: milliseconds in a fresh process to import one operation from the whole package, and by its own path. ' +
      'The package: beside the commit that held the 64 operations of 2024 alone, with the dependencies of today; `npm install` from a warm cache, completions and hover as an editor’s language service gives them, 40 each.',
    tables: [bytes, concurrency.table, collectors.table, entries.table, whole],
    reaches: [],
    failures: [...concurrency.failures, ...collectors.failures],
  }
}
