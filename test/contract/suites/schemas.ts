import type { GenericSchema } from 'valibot'
import { describe, expect, test } from 'vitest'
import * as schemas from '../../../src/schemas/index.ts'
import { casesOf } from '../support/cases.ts'
import { misjudged } from '../support/judge.ts'
import { isOpen } from '../support/openness.ts'
import { codeName, spec } from '../support/spec.ts'
import { tally } from '../support/tally.ts'

const exported: Record<string, GenericSchema> = Object.fromEntries(Object.entries(schemas))

describe('components', () => {
  test.each(Object.entries(spec.components.schemas))('%s', (component, described) => {
    const schema = exported[`${codeName(component)}Schema`]
    if (!schema) throw new Error(`${component} has no schema.`)
    const cases = [...casesOf(described, isOpen(component) ? 'open' : 'exact')]
    expect(cases.map((each) => misjudged(schema, each)).filter(Boolean)).toEqual([])
    tally('components', component, cases.length)
  })
})
