import type { GenericSchema } from 'valibot'
import { describe, expect, test } from 'vitest'
import * as schemas from '../../../src/schemas/index.ts'
import { casesOf } from '../support/cases.ts'
import { misjudged } from '../support/judge.ts'
import { paramsName, paramsOf } from '../support/params.ts'
import { operations } from '../support/spec.ts'
import { tally } from '../support/tally.ts'

const exported: Record<string, GenericSchema> = Object.fromEntries(Object.entries(schemas))

describe('params, exact at every depth', () => {
  test.each(operations)('$operationId', (operation) => {
    const schema = exported[`${paramsName(operation)}Schema`]
    if (!schema) throw new Error(`${operation.operationId} has no params.`)
    const cases = [...casesOf(paramsOf(operation), 'params')]
    expect(cases.map((each) => misjudged(schema, each)).filter(Boolean)).toEqual([])
    tally('params', operation.operationId, cases.length)
  })
})
