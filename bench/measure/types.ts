import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cache } from '../bundle.ts'
import type { Row, Section } from '../results.ts'
import { interleave, type Rounds } from '../rounds.ts'
import { fileOf, type Sdk, titles } from '../sdks.ts'

const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc')

/** What the compiler prints about itself. */
interface Diagnostics {
  seconds: number
  instantiations: number
  files: number
}

/** What it costs the compiler to check the program of one chat call. */
export async function measureTypes(rounds: Rounds): Promise<Section> {
  const found = new Map<Sdk, Diagnostics>()
  const { samples, failures } = await interleave(async (sdk) => {
    const diagnostics = await diagnose(sdk)
    found.set(sdk, diagnostics)
    return diagnostics.seconds
  }, rounds)
  const rowOf = (key: 'instantiations' | 'files'): Row => ({
    name: key,
    samples: Object.fromEntries([...found].map(([sdk, diagnostics]) => [sdk, [diagnostics[key]]])),
  })
  return {
    id: 'types',
    title: 'Type-checking',
    about:
      '`tsc --extendedDiagnostics` over the program of one chat call, strict, with `skipLibCheck`, no other types in the way. The generated SDK is source of the project, not a library, so the compiler checks all of it.',
    tables: [
      {
        id: 'types-time',
        title: 'Time',
        unit: 's',
        kind: 'cost',
        base: 'plain',
        columns: titles,
        rows: [{ name: 'total time', samples }],
      },
      {
        id: 'types',
        title: 'Work',
        unit: '',
        kind: 'cost',
        columns: titles,
        rows: [rowOf('instantiations'), rowOf('files')],
      },
    ],
    reaches: [],
    failures,
  }
}

async function diagnose(sdk: Sdk): Promise<Diagnostics> {
  const project = join(cache, `types-${sdk}.json`)
  writeFileSync(project, JSON.stringify({ extends: '../tsconfig.json', files: [fileOf(sdk, 'chat')], include: [] }))
  const { stdout } = await promisify(execFile)('node', [tsc, '-p', project, '--extendedDiagnostics'])
  const read = (name: string): number => Number(new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout)?.[1])
  return { seconds: read('Total time'), instantiations: read('Instantiations'), files: read('Files') }
}
