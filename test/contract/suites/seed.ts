import { describe, expect, test } from 'vitest'
import { componentsOf2024, operationsOf2024 } from '../names.ts'
import { casesOf } from '../support/cases.ts'
import { answer, answerOf, functionOf, strictClient } from '../support/exchange.ts'
import { misjudged } from '../support/judge.ts'
import { isOpen } from '../support/openness.ts'
import { paramsName, paramsOf } from '../support/params.ts'
import { sample } from '../support/samples.ts'
import { schemaOf } from '../support/schemaOf.ts'
import { codeName, operationsOf, seed } from '../support/spec.ts'
import { tally } from '../support/tally.ts'
import { fieldsOf, pathOf, queryOf } from '../support/wire.ts'

/* The contract of 2024: what its document allowed is allowed, whatever today's says. */

const operations = operationsOf(seed)

test('the document of 2024 has the operations and components that are listed', () => {
  expect(operations.map(({ operationId }) => operationId)).toEqual(operationsOf2024)
  expect(Object.keys(seed.components.schemas)).toEqual(componentsOf2024)
})

describe('components of 2024', () => {
  test.each(componentsOf2024)('%s', (component) => {
    const name = codeName(component)
    const schema = schemaOf(name)
    const cases = [...casesOf(seed.components.schemas[component] ?? {}, isOpen(name) ? 'open' : 'exact')]
    const allowed = cases.filter(({ refusedAt }) => !refusedAt)
    expect(allowed.map((each) => misjudged(schema, each)).filter(Boolean)).toEqual([])
    tally('components of 2024', component, allowed.length)
  })
})

describe('requests of 2024', () => {
  test.each(operations)('$operationId', async (operation) => {
    const schema = schemaOf(paramsName(operation))
    const allowed = [...casesOf(paramsOf(operation), 'exact')].filter(({ refusedAt }) => !refusedAt)
    expect(allowed.map((each) => misjudged(schema, each)).filter(Boolean)).toEqual([])
    const { path, query, body } = fieldsOf(operation, 'everything')
    const client = strictClient(() => answer(operation, 'everything'))
    await functionOf(operation.operationId)(client, { ...path, ...query, ...body })
    const [{ url = '', method = '' } = {}] = client.sent
    const { pathname, searchParams } = new URL(url)
    expect(`${method} ${pathname}`).toBe(`${operation.method} ${pathOf(operation, path)}`)
    expect([...searchParams]).toEqual(queryOf(query))
    tally('requests of 2024', operation.operationId, allowed.length + 1)
  })
})

/** A file comes as it is, which the document of 2024 had as a JSON text. */
const answersBytes = ['createSpeech', 'downloadFile']

describe('answers of 2024', () => {
  test.each(operations.filter(({ operationId }) => !answersBytes.includes(operationId)))(
    '$operationId',
    async (operation) => {
      const { path, query, body } = fieldsOf(operation, 'required')
      const call = functionOf(operation.operationId)
      for (const amount of ['everything', 'required'] as const) {
        const client = strictClient(() => answer(operation, amount))
        const got = await call(client, { ...path, ...query, ...body })
        expect(got).toEqual(sample(answerOf(operation) ?? {}, amount))
      }
      tally('answers of 2024', operation.operationId, 2)
    },
  )
})
