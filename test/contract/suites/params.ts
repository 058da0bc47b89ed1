import { describe, expect, test } from 'vitest'
import { casesOf } from '../support/cases.ts'
import { misjudged } from '../support/judge.ts'
import { paramsName, paramsOf } from '../support/params.ts'
import { schemaOf } from '../support/schemaOf.ts'
import { operations } from '../support/spec.ts'
import { tally } from '../support/tally.ts'

describe('params, exact at every depth', () => {
  test.each(operations)('$operationId', (operation) => {
    const schema = schemaOf(paramsName(operation))
    const cases = [...casesOf(paramsOf(operation), 'exact')]
    expect(cases.map((each) => misjudged(schema, each)).filter(Boolean)).toEqual([])
    tally('params', operation.operationId, cases.length)
  })
})
