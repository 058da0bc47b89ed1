import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { expect, inject, test } from 'vitest'
import { publicEntries, sourceFiles } from '../../scripts/exports.ts'

const { consumers } = inject('packed')
const files = sourceFiles()
const entries = publicEntries(files)
const open = Object.keys(entries).map((entry) => join('bonsai-openai', entry))
const sources = Object.values(entries)
/** Paths of all files that are no entries, as someone might ask for them. */
const internal = files
  .filter((file) => !sources.includes(`./src/${file}`))
  .flatMap((file) => {
    const path = `bonsai-openai/${file.replace(/\.ts$/, '')}`
    return [path, `${path}.js`, path.replace('bonsai-openai/', 'bonsai-openai/dist/')]
  })

/** What a module prints as JSON, run where the package is installed. */
async function evaluate(program: string): Promise<unknown> {
  const file = join(consumers, 'evaluated.mjs')
  writeFileSync(file, program)
  const { stdout } = await promisify(execFile)('node', [file], { cwd: consumers, maxBuffer: 2 ** 24 })
  return JSON.parse(stdout)
}

test('internal files of each kind are among those that are looked for', () => {
  for (const path of ['core/send', 'schemas/shapes/Model', 'helpers/rounds/callTool', 'operations/index'])
    expect(internal).toContain(`bonsai-openai/${path}`)
})

test('Node imports each public path, and the manifest', async () => {
  const program = `
    const names = ${JSON.stringify(open)}
    for (const name of names) await import(name)
    const { default: manifest } = await import('bonsai-openai/package.json', { with: { type: 'json' } })
    console.log(JSON.stringify([names.length, manifest.name]))`
  expect(open.length).toBeGreaterThan(300)
  expect(await evaluate(program)).toEqual([open.length, 'bonsai-openai'])
})

test('error: Node finds no internal path', async () => {
  const program = `
    const codes = await Promise.all(${JSON.stringify(internal)}.map((name) => import(name).then(() => name, ({ code }) => code)))
    console.log(JSON.stringify([...new Set(codes)].sort()))`
  // The second is that of `operations/index.js`, for which the pattern makes `dist/operations/index.js.js`.
  expect(await evaluate(program)).toEqual(['ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'])
})

test.each([
  ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])('TypeScript finds the declarations of each public path, and no internal one: %s', (_, module, moduleResolution) => {
  const found = (name: string): string | undefined =>
    ts.resolveModuleName(
      name,
      join(consumers, 'program.mts'),
      { module, moduleResolution },
      ts.sys,
      undefined,
      undefined,
      ts.ModuleKind.ESNext,
    ).resolvedModule?.resolvedFileName
  expect(open.map((name) => `${found(name)}`.replace(/^.*\/dist\/(.*)\.d\.ts$/, './src/$1.ts'))).toEqual(sources)
  expect(internal.filter((name) => found(name))).toEqual([])
})
