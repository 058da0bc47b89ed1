import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../codegen/sources.ts'
import type { Family } from '../../src/streams/protocols/family.ts'
import { protocols } from '../../src/streams/protocols/protocols.ts'

const folder = join(import.meta.dirname, '../../src/streams/protocols')
const document = readDocument(new URL('../../spec/', import.meta.url))
const families = document['x-stream-families'] ?? {}

test('the overlay, the folders and the code name the same families', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(families).sort())
  expect(Object.keys(protocols)).toEqual(Object.keys(families))
})

test('what operations stream is of one of them', () => {
  const streamed = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => operation['x-stream']?.events ?? [])
  expect(streamed.length).toBeGreaterThan(0)
  expect(streamed.filter((family) => !(family in families))).toEqual([])
})

test.each(Object.entries(families))(
  '%s has the parts that the overlay lists, each in a file of its own',
  async (name, parts) => {
    const common = name === 'any' ? ['read', 'complete'] : ['read', 'complete', 'owns']
    const files = readdirSync(join(folder, name)).filter((file) =>
      /^(read|complete|owns|textOf|reasoningOf|audioOf|accumulate|write|tell)\.ts$/.test(file),
    )
    expect(files.sort()).toEqual([...common, ...parts].map((part) => `${part}.ts`).sort())
    for (const file of files) {
      const part = file.replace('.ts', '')
      const module: Partial<Family<unknown, unknown>> = await import(join(folder, name, file))
      expect(Object.keys(module)).toEqual([part])
    }
  },
)
