import { existsSync, readFileSync } from 'node:fs'
import { startProbe } from '../probe/probe.ts'
import { reach, type Section } from '../results.ts'
import { interleave, type Rounds, ratio } from '../rounds.ts'
import { type Runtime, runtimes } from '../runtimes.ts'
import { type Sdk, titles } from '../sdks.ts'

/** Peak memory of a process that reads a long stream. */
export async function measureMemory(rounds: Rounds, events = 400_000): Promise<Section> {
  const megabytes = Math.round(events / 4_000)
  const section: Section = {
    id: 'memory',
    title: 'Memory',
    about:
      `The most memory that a fresh process ever held (Linux’s \`VmHWM\`) once it has read a streamed chat of ${megabytes} MB, the runtime itself included. ` +
      'In brackets: times the plain loop’s, in the same round.',
    tables: [
      { id: 'memory', title: 'Peak memory', unit: 'MB', kind: 'cost', base: 'plain', columns: titles, rows: [] },
    ],
    reaches: [],
    failures: [],
  }
  if (!existsSync('/proc/self/status')) return { ...section, failures: ['Peak memory is told by Linux alone.'] }
  for (const runtime of runtimes) {
    const { samples, failures } = await interleave((sdk) => peak(runtime, sdk, events), rounds)
    section.tables[0]?.rows.push({ name: runtime, samples })
    section.reaches.push(
      reach(`Peak memory in ${runtime}, beside the plain loop`, ratio(samples, 'bonsai'), 'at most', 1.05),
    )
    section.failures.push(...failures.map((failure) => `${runtime}: ${failure}`))
  }
  return section
}

async function peak(runtime: Runtime, sdk: Sdk, events: number): Promise<number> {
  const probe = await startProbe(runtime, sdk, 'chatStream')
  try {
    await probe.time({ program: 'chatStream', runs: 1, feed: { events, cut: 16_384 } })
    const status = readFileSync(`/proc/${probe.pid}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / 1024
  } finally {
    await probe.stop()
  }
}
