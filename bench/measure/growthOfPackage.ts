import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/bundle.ts'
import { bundleForWorkers } from '../bundle.ts'
import type { Editor } from '../probe/editor.ts'
import type { Row, Table } from '../results.ts'
import { median, quantile } from '../rounds.ts'

/** The last commit that held the 64 operations of 2024 alone. */
const BEFORE = '2e36cdc'

/** The package as it was at a commit, or as it is. */
interface State {
  /** A checkout, with the dependencies of today. */
  checkout: string
  /** Where it was packed: the tarball, and the project that was built for it. */
  packed: string
}

const calls = [
  'createChatCompletion',
  'createChatCompletionStream',
  'createEmbedding',
  'createFile',
  'listVectorStores',
]

/** What the package of 64 operations took, and what this one takes. */
export async function growthOfPackage(rounds: number): Promise<Table> {
  const scratch = mkdtempSync(join(tmpdir(), 'growth-'))
  const old = join(scratch, 'checkout')
  execFileSync('git', ['worktree', 'add', '--detach', old, BEFORE], { cwd: root, stdio: 'ignore' })
  try {
    symlinkSync(join(root, 'node_modules'), join(old, 'node_modules'))
    const before = packed({ checkout: old, packed: join(scratch, 'before') })
    const now = packed({ checkout: root, packed: join(scratch, 'now') })
    const rows = [...(await rowsOfBytes(before, now)), ...rowsOfTime(before, now, rounds)]
    const columns = { before: `${BEFORE}, 64 operations`, now: 'now' }
    return { id: 'growth-package', title: 'The package', unit: '', kind: 'cost', base: 'before', columns, rows }
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', old], { cwd: root })
    rmSync(scratch, { recursive: true })
  }
}

function packed(state: State): State {
  mkdirSync(state.packed)
  run(state.checkout, 'scripts/pack.ts', state.packed)
  return state
}

async function rowsOfBytes(before: State, now: State): Promise<Row[]> {
  const rows: Row[] = []
  for (const call of calls) {
    const sizes = { before: [await gzipOf(before, call)], now: [await gzipOf(now, call)] }
    rows.push({ name: `\`${call}\`, bytes`, samples: sizes })
  }
  const samples = { before: [tarballOf(before) / 1_000], now: [tarballOf(now) / 1_000] }
  return [{ name: 'tarball, kB', samples }, ...rows]
}

/** Both in turn, so that whatever else the machine does falls on both. */
function rowsOfTime(before: State, now: State, rounds: number): Row[] {
  const rows = new Map<string, { before: number[]; now: number[] }>()
  const states = Object.entries({ before, now }) as ['before' | 'now', State][]
  for (let round = 0; round < rounds; round++) {
    for (const [column, state] of round % 2 ? states.toReversed() : states) {
      for (const [name, value] of Object.entries(timesOf(state))) {
        const row = rows.get(name) ?? { before: [], now: [] }
        row[column].push(value)
        rows.set(name, row)
      }
    }
  }
  return [...rows].map(([name, { before, now }]) => ({ name, samples: { before, now } }))
}

function timesOf(state: State): Record<string, number> {
  const folder = mkdtempSync(join(state.packed, 'program-'))
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', tarballFile(state)]
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const installed = timed(() => execFileSync('npm', install, { cwd: folder, stdio: 'ignore' }))
  writeFileSync(
    join(folder, 'all.ts'),
    "import * as sdk from 'bonsai-openai'\nexport const client = sdk.createClient()\n",
  )
  writeFileSync(
    join(folder, 'one.ts'),
    [
      "import { createChatCompletion, createClient } from 'bonsai-openai'",
      "const params = { model: 'gpt-4o-mini', messages: [] }",
      'export const answer = await createChatCompletion(createClient(), params)',
    ].join('\n'),
  )
  const editor: Editor = JSON.parse(run(root, 'bench/probe/editor.ts', folder))
  const generated = timed(() => run(state.checkout, 'codegen/generate.ts'))
  rmSync(folder, { recursive: true })
  return {
    'npm install of the tarball, ms': installed,
    'type-check of the whole package, ms': editor.barrel,
    'type-check of one call, ms': editor.single,
    'completions, p50, ms': median(editor.completions),
    'completions, p95, ms': quantile(editor.completions, 0.95),
    'hover, p50, ms': median(editor.hover),
    'hover, p95, ms': quantile(editor.hover, 0.95),
    'generating all code, ms': generated,
  }
}

async function gzipOf({ packed }: State, call: string): Promise<number> {
  const dist = join(packed, 'project/dist')
  const source = [
    `export { createClient } from ${JSON.stringify(join(dist, 'core/index.js'))}`,
    `export { ${call} } from ${JSON.stringify(join(dist, `operations/${call}.js`))}`,
  ]
  return (await bundleForWorkers(source.join('\n'))).gzip
}

function tarballFile({ packed }: State): string {
  return join(packed, 'bonsai-openai-0.1.0.tgz')
}

function tarballOf(state: State): number {
  return statSync(tarballFile(state)).size
}

function run(cwd: string, script: string, ...args: string[]): string {
  return execFileSync('node', [join(cwd, script), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
