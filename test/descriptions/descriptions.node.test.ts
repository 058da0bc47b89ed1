import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { operations, spec } from '../contract/support/spec.ts'
import { described } from './described.ts'
import { onlyRepeats, sentencesOf } from './sentences.ts'

const places = (bad: typeof described): string[] => bad.map(({ place, text }) => `${place}: ${text}`)

test('everything that has a name is described', () => {
  const count = (kind: string): number => described.filter((it) => it.kind === kind).length
  expect(places(described.filter(({ text }) => !text.trim()))).toEqual([])
  expect([count('operation'), count('answer')]).toEqual([operations.length, operations.length])
  expect(count('component')).toBe(Object.keys(spec.components.schemas).length)
  const kinds = ['operation', 'answer', 'parameter', 'component', 'field'].map((kind) => `${count(kind)} ${kind}s`)
  const distinct = new Set(described.map(({ text }) => text)).size
  console.log(`descriptions: ${kinds.join(', ')}: ${distinct} distinct texts, none empty`)
})

test('no description only repeats the name', () => {
  expect(places(described.filter(({ name, text }) => onlyRepeats(name, text)))).toEqual([])
  expect(onlyRepeats('vector_store_ids', 'The IDs of the vector stores.')).toBe(true)
  expect(onlyRepeats('maxTokens', 'Most tokens to write.')).toBe(false)
})

test('each description is one or more whole sentences', () => {
  expect(places(described.filter(({ text }) => !/^\P{Ll}.*[.!?)`]$/su.test(text.trim())))).toEqual([])
})

test('no description is a sentence of the published document', () => {
  const original = '../shared/spec/openapi.resolved.yaml'
  if (!existsSync(original)) return console.log('sentences of the published document: skipped: folder absent')
  const theirs = new Set(prose(parse(readFileSync(original, 'utf8'), { maxAliasCount: -1 })))
  expect(theirs.size).toBeGreaterThan(500)
  expect(places(described.filter(({ text }) => sentencesOf(text).some((sentence) => theirs.has(sentence))))).toEqual([])
})

/** All sentences of descriptions and summaries below a node. */
function prose(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' && /^(description|summary)$/.test(key) ? sentencesOf(value) : prose(value),
  )
}
