import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * What the root entry costs an editor and a compiler: `npm run bench:barrel -- COMMIT` prints, for the commit and for the working tree, how
 * long a program with `import * as sdk` takes to be type-checked, and how long the editor's list of completions takes in a program that
 * imports the root. Each is the median of five processes, of both in turn.
 */
const root = join(import.meta.dirname, '..')
const rounds = 5
const [commit] = process.argv.slice(2)

interface Measured {
  /** Milliseconds of a type-check. */
  check: number
  /** Milliseconds until completions are listed, in a program that was checked before. */
  completions: number
  /** How many names are offered. */
  names: number
}

const scratch = mkdtempSync(join(tmpdir(), 'barrel-'))
try {
  const states = [...(commit ? [{ name: commit, package: checkedOut(commit) }] : []), { name: 'here', package: root }]
  const programs = states.map(({ name, package: path }) => ({
    name,
    folder: programOf(name, path),
    runs: [] as Measured[],
  }))
  for (let round = 0; round < rounds; round++) for (const { folder, runs } of programs) runs.push(measured(folder))
  console.log('| commit | type-check, ms | completions, ms | names offered |\n| --- | ---: | ---: | ---: |')
  for (const { name, runs } of programs) {
    const [check, completions, names] = (['check', 'completions', 'names'] as const).map((key) => median(runs, key))
    console.log(`| ${name} | ${check} | ${completions} | ${names} |`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
  if (commit) execFileSync('git', ['worktree', 'prune'], { cwd: root })
}

/** The package at a commit, with its declarations. */
function checkedOut(name: string): string {
  const folder = join(scratch, 'package')
  execFileSync('git', ['worktree', 'add', '--detach', folder, name], { cwd: root, stdio: 'ignore' })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** A program beside the package, whose declarations are made anew. */
function programOf(name: string, path: string): string {
  const folder = join(scratch, `program-${name}`)
  const installed = join(folder, 'node_modules', 'bonsai-openai')
  mkdirSync(installed, { recursive: true })
  execFileSync(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', 'tsconfig.build.json', '--outDir', join(installed, 'dist')],
    {
      cwd: path,
    },
  )
  symlinkSync(join(path, 'package.json'), join(installed, 'package.json'))
  for (const dependency of ['valibot', 'eventsource-parser']) {
    const place = join(folder, 'node_modules', dependency)
    if (!existsSync(place)) symlinkSync(join(root, 'node_modules', dependency), place)
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'all.ts'),
    "import * as sdk from 'bonsai-openai'\nexport const client = sdk.createClient()\n",
  )
  writeFileSync(
    join(folder, 'one.ts'),
    "import { createClient } from 'bonsai-openai'\nexport const client = createClient()\ncreate",
  )
  return folder
}

/** One process: a compiler's memory must not help the next round. */
function measured(folder: string): Measured {
  const out = execFileSync('node', [join(import.meta.dirname, 'probe/barrelTypes.ts'), folder], { encoding: 'utf8' })
  return JSON.parse(out)
}

function median(runs: Measured[], key: keyof Measured): number {
  const sorted = runs.map((run) => run[key]).sort((a, b) => a - b)
  return Math.round(sorted[sorted.length >> 1] ?? 0)
}
