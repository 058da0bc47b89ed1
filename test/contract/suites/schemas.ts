import type { GenericSchema } from 'valibot'
import { describe, expect, test } from 'vitest'
import { casesOf } from '../support/cases.ts'
import { misjudged } from '../support/judge.ts'
import { isOpen } from '../support/openness.ts'
import { schemaOf } from '../support/schemaOf.ts'
import { components } from '../support/spec.ts'
import { tally } from '../support/tally.ts'

describe('components', () => {
  test.each(Object.entries(components))('%s', (component, described) => {
    const schema = schemaOf(component)
    const cases = [...casesOf(described, isOpen(component) ? 'open' : 'exact')]
    expect(cases.map((each) => misjudged(schema, each)).filter(Boolean)).toEqual([])
    tally('components', component, cases.length)
  })
})

/** The exact forms of components that answers hold too. */
const exact = import.meta.glob<Record<string, GenericSchema>>('../../../src/schemas/exact/*.ts', { eager: true })

describe('components in requests', () => {
  test.each(Object.values(exact).flatMap((file) => Object.entries(file)))('%s', (name, schema) => {
    const cases = [...casesOf(components[name.replace(/Exact$/, '')] ?? {}, 'exact')]
    expect(cases.map((each) => misjudged(schema, each)).filter(Boolean)).toEqual([])
    tally('exact components', name, cases.length)
  })
})
