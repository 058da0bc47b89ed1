import { startFirstEventServer } from '../probe/firstEventServer.ts'
import type { Reach, Section } from '../results.ts'
import { quantile, type Rounds, ratio, type Samples } from '../rounds.ts'
import { type Runtime, runtimes } from '../runtimes.ts'
import { titles } from '../sdks.ts'
import { withProbes } from './probes.ts'

/** Milliseconds from a call to its first text. */
export async function measureFirstEvent(rounds: Rounds): Promise<Section> {
  const section: Section = {
    id: 'first-event',
    title: 'First event',
    about:
      'From asking for a streamed chat to its first text. The server, on the same machine, sends headers and one event at once and then falls silent with the connection open, so that whoever waits for more never ends. ' +
      'The time includes a new connection and the way to the measured process and back, the same for all. In brackets: times the plain loop’s, in the same round.',
    tables: [
      {
        id: 'first-event',
        title: 'Until the first text',
        unit: 'ms',
        kind: 'cost',
        base: 'plain',
        columns: titles,
        rows: [],
      },
    ],
    reaches: [],
    failures: [],
  }
  const { url, stop } = await startFirstEventServer()
  for (const runtime of runtimes) {
    await withProbes(runtime, ['chatStream'], async (measure) => {
      const { samples, failures } = await measure(
        { program: 'chatStream', runs: 1, upstream: url, first: true },
        rounds,
      )
      section.tables[0]?.rows.push({ name: runtime, samples })
      section.reaches.push(noLater(runtime, samples))
      section.failures.push(...failures.map((failure) => `${runtime}: ${failure}`))
    })
  }
  stop()
  return section
}

/** Not later means within the plain loop's own spread: its third quartile beside its median. */
function noLater(runtime: Runtime, samples: Samples): Reach {
  const plain = samples['plain'] ?? []
  const value = ratio(samples, 'bonsai')
  const spread = quantile(plain, 0.75) / quantile(plain, 0.5)
  return {
    text: `First event in ${runtime}, beside the plain loop`,
    value,
    limit: `at most ${spread.toFixed(2)}, the plain loop’s own third quartile`,
    met: value <= spread,
  }
}
