import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as schemas from '../../src/schemas/index.ts'

/** A union of the document's components. */
interface Union {
  anyOf: { $ref: string }[]
}

const { components } = parse(readFileSync('spec/openapi.yaml', 'utf8')) as { components: { schemas: object } }
const documented = new Map<string, unknown>(Object.entries(components.schemas))
const exported = new Map<string, unknown>(Object.entries(schemas))

test.each([
  ['RealtimeClientEvent', 11],
  ['RealtimeServerEvent', 46],
  ['RealtimeTranslationClientEvent', 3],
  ['RealtimeTranslationServerEvent', 7],
])('%s: all %d events of the document are there by name', (name, count) => {
  const members = (documented.get(name) as Union).anyOf.map(({ $ref }) => $ref.replace('#/components/schemas/', ''))
  expect(members).toHaveLength(count)
  expect(exported.has(`${name}Schema`)).toBe(true)
  for (const member of members) expect(exported.has(`${member}Schema`), member).toBe(true)
})
