import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { factsOf } from '../../../codegen/factsOf.ts'
import { factsText } from '../../../codegen/factsText.ts'
import type { JsonObject } from '../../../codegen/json.ts'
import { factsFile } from '../../../codegen/sources.ts'
import { sources } from './today.ts'

const facts: JsonObject = JSON.parse(JSON.stringify(sources.facts))

test('the document in spec/ is the facts of itself, as they are written', { timeout: 20_000 }, () => {
  const text = readFileSync(`spec/${factsFile}`, 'utf8')
  expect(factsText(factsOf(facts)) === text).toBe(true)
})

test('the document in spec/ has the facts of the published one', { timeout: 20_000 }, () => {
  const original = '../shared/spec/openapi.2026.facts.yaml'
  if (!existsSync(original)) return console.log('facts of the published document: skipped: folder absent')
  expect(facts).toEqual(parse(readFileSync(original, 'utf8')))
})
