import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { canonical, checksum } from './support/canonical.ts'

/** Of the document as OpenAI published it in May 2024. */
const published = '9b75dbfa9b9c0d6fbc95def4bf5ce4909ac742474f48e1b003696fc7962330ae'

const read = (path: string): string => canonical(parse(readFileSync(path, 'utf8'), { maxAliasCount: -1 }))

test('openapi.2024.yaml holds the facts of the published document', async () => {
  expect(await checksum(read('test/contract/openapi.2024.yaml'))).toBe(published)
})

test('the checksum is that of the published document', async () => {
  const original = '../shared/spec/openapi.resolved.yaml'
  if (!existsSync(original)) return console.log('checksum of the published document: skipped: folder absent')
  expect(await checksum(read(original))).toBe(published)
})

test('the canonical form tells facts from prose', () => {
  const facts = (field: object): string =>
    canonical({ properties: { description: { ...field, description: 'Words.' } } })
  expect(facts({ type: 'string', 'x-note': 1 })).toBe(canonical({ properties: { description: { type: 'string' } } }))
  expect(facts({ type: 'string' })).not.toBe(facts({ type: 'number' }))
  expect(canonical({ a: { $ref: '#/b' }, b: [1] })).toBe(canonical({ b: [1], a: [1] }))
})
