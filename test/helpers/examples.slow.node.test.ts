import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { readExamples } from './support/examples.ts'

const root = join(import.meta.dirname, '../..')
const examples = await readExamples('helpers')
const temp = mkdtempSync(join(tmpdir(), 'examples-'))

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(() => rmSync(temp, { recursive: true }))

test('each helper has an example', () => {
  const index = readFileSync(join(root, 'src/helpers/index.ts'), 'utf8')
  const names = [...index.matchAll(/^export \{([^}]*)\}/gm)]
    .flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
    .filter((name) => name && !name.startsWith('type '))
  expect(examples.map(({ name }) => name).sort()).toEqual(names.sort())
})

test('the examples compile', () => {
  const files = new Map(examples.map(({ name, text }) => [join(root, 'test/helpers', `${name}.example.ts`), text]))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const settings = {
    ...options,
    noUnusedLocals: false,
    noUnusedParameters: false,
    isolatedDeclarations: false,
    declaration: false,
  }
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  const program = ts.createProgram([...files.keys()], settings, host)
  const found = [...files.keys()].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
  expect(
    found.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  ).toEqual([])
}, 60_000)

test.each(examples)(
  'the example of $name runs on the mock',
  async ({ name, text }) => {
    const outfile = join(temp, `${name}.mjs`)
    const stdin = { contents: text, loader: 'ts' as const, resolveDir: import.meta.dirname }
    await build({ stdin, outfile, bundle: true, format: 'esm', logLevel: 'silent' })
    const { example } = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
    const { fetch } = createMockServer()
    await example(createClient({ apiKey: 'test', fetch, onDrift: throwOnDrift }))
  },
  30_000,
)
