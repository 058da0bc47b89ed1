import { bundleToFile } from '../bundle.ts'
import { type Served, serveFile, stop } from '../probe/process.ts'
import { reach, type Section } from '../results.ts'
import { type Rounds, ratio } from '../rounds.ts'
import { type Runtime, runtimes } from '../runtimes.ts'
import { titles } from '../sdks.ts'
import { withProbes } from './probes.ts'

/** Share of the speed of `fetch` and `json()` that is due. */
const limits: Partial<Record<Runtime, number>> = { node: 0.8, bun: 0.5, workerd: 0.75 }

const RUNS = 400

/** Chat calls per second: of a server on this machine, and from memory. */
export async function measureCalls(rounds: Rounds): Promise<Section> {
  const table = { unit: 'calls/s', kind: 'speed', base: 'plain', columns: titles } as const
  const section: Section = {
    id: 'calls',
    title: 'Calls',
    about:
      `A plain chat call, ${RUNS} per sample, 8 at a time, of an HTTP server (Bun’s) on the same machine, the fastest that a real call can be; the base is \`fetch\` and \`json()\`. ` +
      'The second table leaves the connection out: `fetch` answers from memory, one call at a time, so that all that is left is what the SDK does.',
    tables: [
      { id: 'calls', title: 'Of a local server', rows: [], ...table },
      { id: 'calls-memory', title: 'From memory', rows: [], ...table },
    ],
    reaches: [],
    failures: [],
  }
  const { child, url } = await startUpstream()
  for (const runtime of runtimes) {
    await withProbes(runtime, ['chat'], async (measure) => {
      const tasks = [{ upstream: `${url}v1`, concurrent: 8 }, {}]
      for (const [at, variant] of tasks.entries()) {
        const { samples, failures } = await measure({ program: 'chat', runs: RUNS, ...variant }, rounds)
        section.tables[at]?.rows.push({ name: runtime, samples, amount: RUNS })
        section.failures.push(...failures.map((failure) => `${runtime}: ${failure}`))
        const limit = limits[runtime]
        if (at === 0 && limit)
          section.reaches.push(
            reach(`Calls per second in ${runtime}, beside fetch`, 1 / ratio(samples, 'bonsai'), 'at least', limit),
          )
      }
    })
  }
  await stop(child)
  return section
}

async function startUpstream(): Promise<Served> {
  return serveFile('bun', await bundleToFile('upstream.mjs', "import './probe/upstream.ts'"))
}
