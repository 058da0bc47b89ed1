import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { selected } from '../../../codegen/areas.ts'
import { worded } from '../../../codegen/words.ts'
import { onlyRepeats, sentencesOf } from '../../descriptions/sentences.ts'
import { type Described, describedIn } from './described.ts'
import { sources, whole } from './today.ts'

const { words, overlay } = sources
const areas = overlay['x-areas']
const generate = { areas: Object.keys(areas), operations: [], components: overlay['x-generate'].components }
const document = worded(whole, words)
const described = describedIn(selected(document, { areas, generate }))

const lines = (bad: Described[]): string[] => bad.map(({ place, text }) => `${place}: ${text}`)
const untagged = (place: string): string => place.replace(/\(.*?\)/g, '')

test('everything that has a name is described', () => {
  expect(lines(described.filter(({ text }) => !text.trim()))).toEqual([])
  const distinct = new Set(described.map(({ text }) => text)).size
  console.log(`words of today's document: ${described.length} places, ${distinct} distinct texts, none empty`)
})

test('no description only repeats the name', () => {
  expect(lines(described.filter(({ name, text }) => onlyRepeats(name, text)))).toEqual([])
  expect(onlyRepeats('vector_store_ids', 'The IDs of the vector stores.')).toBe(true)
  expect(onlyRepeats('maxTokens', 'Most tokens to write.')).toBe(false)
})

test('each description is one or more whole sentences', () => {
  expect(lines(described.filter(({ text }) => !/^\P{Ll}.*[.!?)`]$/su.test(text.trim())))).toEqual([])
})

test('no description is a sentence of the published documents', { timeout: 20_000 }, () => {
  const originals = ['../shared/spec/openapi.2026.yaml', '../shared/spec/openapi.resolved.yaml']
  if (!originals.every(existsSync)) return console.log('sentences of the published documents: skipped: folder absent')
  const theirs = new Set(originals.flatMap((file) => prose(parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }))))
  const copied = described.filter(
    ({ text, isMachine }) => !isMachine && !isConstant(text) && sentencesOf(text).some((one) => theirs.has(one)),
  )
  expect(lines(copied)).toEqual([])
})

/** What a machine would say of a constant: the documents say it of some too. */
function isConstant(text: string): boolean {
  return /^Always `[^`]*`\.$/.test(text)
}

test('no words are left for what is not there', () => {
  const places = new Set(described.flatMap(({ place }) => [place, untagged(place)]))
  const names = new Set(described.map(({ name }) => name))
  expect(Object.keys(words.places).filter((place) => !places.has(place))).toEqual([])
  expect(Object.keys(words.names).filter((name) => !names.has(name))).toEqual([])
  expect(Object.keys({ ...words.components, ...words.operations }).filter((name) => !names.has(name))).toEqual([])
})

/** All sentences of descriptions and summaries below a node. */
function prose(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' && /^(description|summary)$/.test(key) ? sentencesOf(value) : prose(value),
  )
}
