import { type Row, reach, type Section } from '../results.ts'
import { type Rounds, ratio } from '../rounds.ts'
import { runtimes } from '../runtimes.ts'
import { titles } from '../sdks.ts'
import { withProbes } from './probes.ts'

/** How the network cuts the stream, and how much of the plain loop's speed is due. */
const cuts = [
  { name: '16 KiB', cut: 16_384, events: 10_000, limit: 0.85 },
  { name: 'one event', cut: 0, events: 10_000, limit: 0.9 },
  { name: '7 bytes', cut: 7, events: 1_000, limit: 1.2 },
]

/** Events of a streamed chat that are read in a second. */
export async function measureThroughput(rounds: Rounds): Promise<Section> {
  const section: Section = {
    id: 'throughput',
    title: 'Streams',
    about:
      'A streamed chat of events of about 250 bytes is read from memory, cut as the network might cut it: into chunks of 16 KiB, one event each, and 7 bytes. ' +
      'Each SDK runs in a process of its own; the plain loop is a reader, `TextDecoder`, eventsource-parser and `JSON.parse`. This package checks each event, openai, xsai and the generated SDK check none. ' +
      'In brackets: times the plain loop’s speed, in the same round.',
    tables: [
      {
        id: 'throughput',
        title: 'Events read',
        unit: 'events/s',
        kind: 'speed',
        base: 'plain',
        columns: titles,
        rows: [],
      },
    ],
    reaches: [],
    failures: [],
  }
  for (const runtime of runtimes) {
    await withProbes(runtime, ['chatStream'], async (measure) => {
      for (const { name, cut, events, limit } of cuts) {
        const { samples, failures } = await measure({ program: 'chatStream', runs: 1, feed: { events, cut } }, rounds)
        const row: Row = { name: `${runtime}, ${name}`, samples, amount: events }
        section.tables[0]?.rows.push(row)
        section.reaches.push(
          reach(`Speed of a stream in ${runtime}, ${name}`, 1 / ratio(samples, 'bonsai'), 'at least', limit),
        )
        section.failures.push(...failures.map((failure) => `${row.name}: ${failure}`))
      }
    })
  }
  return section
}
