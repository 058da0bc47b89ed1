import { expect, test } from 'vitest'
import { exportsOf, reports } from '../../scripts/api.ts'
import { publicEntries, sourceFiles } from '../../scripts/exports.ts'

test('the report has each kind of declaration, without comments', { timeout: 60_000 }, () => {
  const {
    'api/operations.txt': operations = '',
    'api/core.txt': core = '',
    'api/schemas.txt': schemas = '',
  } = reports()
  expect(operations).toContain(
    'export declare function createBatch(client: Client, params: CreateBatchParams, options?: RequestOptions): Promise<Batch>;\n',
  )
  expect(core).toMatch(/^export declare class APIError extends OpenAIError \{\n {4}name: string;\n/m)
  expect(schemas).toMatch(/^export interface Batch \{\n {4}id: string;\n/m)
  expect(schemas).toMatch(/^export declare const BatchSchema: \S*GenericSchema<Batch>;$/m)
  expect(operations + core + schemas).not.toMatch(/\/\*|^\s*\/\//m)
})

test('every name of every entry has its declaration', { timeout: 60_000 }, async () => {
  const entries = Object.entries(publicEntries(sourceFiles()))
  const lost = entries.flatMap(([entry, path]) =>
    [...exportsOf(path)].filter(([, texts]) => !texts.join('')).map(([name]) => `${entry}: ${name}`),
  )
  expect(lost).toEqual([])
  for (const [entry, path] of entries.filter(([, path]) => path.endsWith('/index.ts'))) {
    const module = `../../${path}`
    const values = Object.keys(await import(module))
    expect([entry, values.filter((name) => !exportsOf(path).has(name))]).toEqual([entry, []])
  }
})
