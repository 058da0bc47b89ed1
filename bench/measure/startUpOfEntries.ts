import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundleToFile } from '../bundle.ts'
import { built } from '../prepare.ts'
import type { Row, Table } from '../results.ts'
import type { Rounds } from '../rounds.ts'
import { commandOf, type ScriptRuntime } from '../runtimes.ts'

const runtimes: ScriptRuntime[] = ['node', 'deno', 'bun']
const entries = { deep: 'dist/operations/createChatCompletion.js', barrel: 'dist/index.js' }

/** Milliseconds to import an operation, unbundled, by its own path and from the whole package. */
export async function startUpOfEntries({ rounds }: Rounds): Promise<{ table: Table }> {
  const timer = await bundleToFile('timer.mjs', "import './probe/timer.ts'")
  const rows: Row[] = []
  for (const runtime of runtimes) {
    const samples: Record<keyof typeof entries, number[]> = { deep: [], barrel: [] }
    for (let round = 0; round < rounds; round++) {
      for (const entry of round % 2 ? (['deep', 'barrel'] as const) : (['barrel', 'deep'] as const)) {
        const [command, args] = commandOf(runtime, timer, join(built, entries[entry]))
        samples[entry].push(Number((await promisify(execFile)(command, args)).stdout))
      }
    }
    rows.push({ name: runtime, samples })
  }
  const columns = { deep: "'bonsai-openai/operations/…'", barrel: "'bonsai-openai'" }
  return {
    table: {
      id: 'growth-entries',
      title: 'Import of one operation',
      unit: 'ms',
      kind: 'cost',
      base: 'deep',
      columns,
      rows,
    },
  }
}
