import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/bundle.ts'
import { cache } from './bundle.ts'
import { measureBytes } from './measure/bytes.ts'
import { measureCalls } from './measure/calls.ts'
import { measureColdStart } from './measure/coldStart.ts'
import { measureDuties } from './measure/duties.ts'
import { measureFirstEvent } from './measure/firstEvent.ts'
import { measureGrowth } from './measure/growth.ts'
import { measureLoad } from './measure/load.ts'
import { measureMemory } from './measure/memory.ts'
import { measureThroughput } from './measure/throughput.ts'
import { measureTypes } from './measure/types.ts'
import { prepare } from './prepare.ts'
import { pageOf } from './report/page.ts'
import { write } from './report/write.ts'
import { writeReadme } from './report/writeReadme.ts'
import type { Run, Section } from './results.ts'
import type { Rounds } from './rounds.ts'
import { runtimeVersions } from './runtimes.ts'
import { versions } from './sdks.ts'
import { verify } from './verify.ts'

/*
 * Measures this package beside its peers: `npm run bench`, on a machine that does nothing else. `-- --quick` measures
 * a little of everything, `-- --only bytes,calls` some sections; both write to bench/.cache, and only a full run to docs and README.
 */

const quick = process.argv.includes('--quick')
const [only] = process.argv.slice(process.argv.indexOf('--only') + 1)
const wanted = process.argv.includes('--only') ? (only ?? '').split(',') : undefined

const sections: Record<string, () => Promise<Section>> = {
  bytes: () => measureBytes(),
  duties: () => measureDuties(),
  coldStart: () => measureColdStart(rounds(21, 3, 0)),
  throughput: () => measureThroughput(rounds(31, 5)),
  // Little warm-up: some SDKs leave the request open when the loop is left, and Bun holds 256 connections at most.
  firstEvent: () => measureFirstEvent(rounds(151, 5, 150)),
  calls: () => measureCalls(rounds(31, 5)),
  memory: () => measureMemory(rounds(5, 5, 0), quick ? 20_000 : 400_000),
  types: () => measureTypes(rounds(3, 1, 0)),
  load: () => measureLoad(quick ? 15 : 300),
  growth: () => measureGrowth(rounds(9, 1, 500)),
}

prepare()
await verify()
const run: Run = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${process.platform} ${process.arch}, ${availableParallelism()} cores`,
  versions: { ...runtimeVersions(), ...versions() },
  sections: [],
}
for (const [name, measure] of Object.entries(sections)) {
  if (wanted && !wanted.includes(name)) continue
  const started = performance.now()
  run.sections.push(await measure())
  console.log(`${name}: ${((performance.now() - started) / 1_000).toFixed(0)} s`)
}
const folder = quick || wanted ? join(cache, 'docs') : join(root, 'docs')
write(folder, run)
if (!quick && !wanted) writeReadme(run)
console.log(`\n${pageOf(run)}\nWritten to ${folder}.`)

/** So many rounds, peers in every so manieth; a quick run has three. */
function rounds(count: number, peersEvery: number, warmUp = 1_000): Rounds {
  return quick ? { rounds: 3, peersEvery: 3, warmUp: 1 } : { rounds: count, peersEvery, warmUp }
}
