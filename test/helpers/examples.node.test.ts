import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { readExamples } from './support/examples.ts'

const root = join(import.meta.dirname, '../..')
const examples = await readExamples('helpers')

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('each helper has an example', () => {
  const index = readFileSync(join(root, 'src/helpers/index.ts'), 'utf8')
  const names = index.match(/(?<=[{,] )(?!type )\w+(?=[ ,])|(?<=^ {2})(?!type )\w+(?=,$)/gm)
  expect(examples.map(({ name }) => name).sort()).toEqual(names?.sort())
})

test('the examples compile', () => {
  const files = new Map(examples.map(({ name, text }) => [join(root, 'test/helpers', `${name}.example.ts`), text]))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const settings = { ...options, noUnusedLocals: false, isolatedDeclarations: false, declaration: false }
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  const program = ts.createProgram([...files.keys()], settings, host)
  const found = [...files.keys()].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
  expect(
    found.map(({ file, messageText }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, '\n')]),
  ).toEqual([])
}, 60_000)

test.each(examples)(
  'the example of $name runs on the mock',
  async ({ text }) => {
    const { outputFiles } = await build({
      stdin: { contents: text, loader: 'ts', resolveDir: root },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    })
    const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
    const { example } = await import(/* @vite-ignore */ url)
    const { fetch } = createMockServer()
    await example(createClient({ apiKey: 'test', fetch, onDrift: throwOnDrift }))
  },
  30_000,
)
