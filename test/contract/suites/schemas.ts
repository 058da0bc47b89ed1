import { describe, expect, test } from 'vitest'
import { casesOf } from '../support/cases.ts'
import { misjudged } from '../support/judge.ts'
import { isOpen } from '../support/openness.ts'
import { schemaOf } from '../support/schemaOf.ts'
import { codeName, spec } from '../support/spec.ts'
import { tally } from '../support/tally.ts'

describe('components', () => {
  test.each(Object.entries(spec.components.schemas))('%s', (component, described) => {
    const schema = schemaOf(codeName(component))
    const cases = [...casesOf(described, isOpen(component) ? 'open' : 'exact')]
    expect(cases.map((each) => misjudged(schema, each)).filter(Boolean)).toEqual([])
    tally('components', component, cases.length)
  })
})
