import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type JSR, type PackageJSON, publicEntries, sourceFiles, toExports } from '../../scripts/exports.ts'

const root = join(import.meta.dirname, '../..')
const manifest: PackageJSON = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const jsr: JSR = JSON.parse(readFileSync(join(root, 'jsr.json'), 'utf8'))

describe('what is public', () => {
  const files = [
    'index.ts',
    'core/index.ts',
    'core/send.ts',
    'operations/index.ts',
    'operations/listModels.ts',
    'schemas/Model.ts',
    'schemas/params/ListModelsParams.ts',
    'schemas/shapes/Model.ts',
    'streams/snapshots.ts',
    'streams/protocols/chat/read.ts',
  ]

  test('is an index, or lies flat in an open folder', () => {
    const entries = Object.entries(publicEntries(files)).filter(([, source]) => files.includes(source.slice(6)))
    expect(Object.fromEntries(entries)).toEqual({
      '.': './src/index.ts',
      './core': './src/core/index.ts',
      './operations/listModels': './src/operations/listModels.ts',
      './schemas/Model': './src/schemas/Model.ts',
      './schemas/params/ListModelsParams': './src/schemas/params/ListModelsParams.ts',
      './streams/snapshots': './src/streams/snapshots.ts',
    })
  })

  test('leaves out the folders in open folders, however deep their files lie', () => {
    const closed = Object.entries(toExports(files)).filter(([, target]) => target === null)
    expect(closed.map(([entry]) => entry)).toEqual([
      './operations/index',
      './schemas/shapes/*',
      './streams/protocols/*',
    ])
  })
})

test.each(['helpers'])('the public files of %s are its functions, one each, named like them', async (folder) => {
  const index: object = await import(`../../src/${folder}/index.ts`)
  const names = Object.keys(publicEntries(sourceFiles())).filter((entry) => entry.startsWith(`./${folder}/`))
  expect(names.sort()).toEqual(
    Object.keys(index)
      .map((name) => `./${folder}/${name}`)
      .sort(),
  )
  for (const entry of names) {
    const name = entry.slice(`./${folder}/`.length)
    expect(Object.keys(await import(`../../src/${folder}/${name}.ts`))).toEqual([name])
  }
})

test('package.json and jsr.json name the public files of src', () => {
  const check = (): unknown => execFileSync('node', ['scripts/exports.ts', '--check'], { cwd: root, stdio: 'pipe' })
  expect(check).not.toThrow()
})

test('each entry of jsr.json is the source of what Node finds under its name', () => {
  const names = Object.keys(jsr.exports).map((entry) => join('bonsai-openai', entry))
  const program = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => import.meta.resolve(name))))`
  const found: string[] = JSON.parse(
    execFileSync('node', ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' }),
  )
  const asSource = found.map((url) => url.replace(/^.*\/dist\/(.*)\.js$/, './src/$1.ts'))
  expect(Object.values(jsr.exports)).toEqual(asSource)
  expect(asSource.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('version, licence and dependencies of jsr.json are those of package.json', () => {
  const { version, license, dependencies } = manifest
  const imports = Object.fromEntries(Object.entries(dependencies).map(([name, at]) => [name, `npm:${name}@${at}`]))
  expect(jsr).toMatchObject({ version, license })
  expect(jsr.imports).toEqual(imports)
})

test('what JSR publishes is source and words, not dist', () => {
  expect(jsr.publish.include).toEqual(['src', 'jsr.json', 'README.md', 'CHANGELOG.md', 'LICENSE'])
})
