import { describe, expect, test } from 'vitest'
import { OpenAIError } from '../../../src/core/openAIError.ts'
import type { ClientOptions } from '../../../src/core/types.ts'
import { errorOf } from '../../support/errorOf.ts'
import { answer, functionOf, streaming, strictClient } from '../support/exchange.ts'
import { mediaOf } from '../support/params.ts'
import { operations } from '../support/spec.ts'
import { tally } from '../support/tally.ts'
import { fieldsOf } from '../support/wire.ts'

const functions = operations.flatMap((operation) => [
  { name: operation.operationId, operation },
  ...(streaming.includes(operation) ? [{ name: `${operation.operationId}Stream`, operation }] : []),
])
const withPath = functions.filter(({ operation }) => operation.path.includes('{'))

async function expectRefusal(
  name: string,
  params: object | undefined,
  says: RegExp,
  options?: ClientOptions,
): Promise<void> {
  const operation = functions.find((it) => it.name === name)?.operation
  if (!operation) throw new Error(`No operation ${name}.`)
  const client = strictClient(() => answer(operation), options)
  const error = await errorOf(functionOf(name)(client, params))
  expect(error).toBeInstanceOf(OpenAIError)
  expect((error as OpenAIError).name).toBe('OpenAIError')
  expect(String(error)).toMatch(says)
  expect(client.sent).toEqual([])
  tally('refusals', name)
}

describe('path values that name something else', () => {
  test.each(withPath)('$name', async ({ name, operation }) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    for (const key of Object.keys(path)) {
      for (const value of [undefined, null, '', '.', '..']) {
        await expectRefusal(
          name,
          { ...path, ...query, ...body, [key]: value },
          new RegExp(`^OpenAIError: ${name} .*${key}`),
        )
      }
    }
    await expectRefusal(name, {}, new RegExp(`${name} `))
    await expectRefusal(name, undefined, new RegExp(`${name} `))
  })
})

describe('clients that can reach nothing', () => {
  test.each(functions)('$name', async ({ name, operation }) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    const params = { ...path, ...query, ...body }
    await expectRefusal(name, params, /baseURL/, { baseURL: 'api.openai.com/v1' })
    await expectRefusal(name, params, /baseURL/, { baseURL: 'http://' })
    await expectRefusal(name, params, /baseURL/, { baseURL: 'file:///v1' })
    await expectRefusal(name, params, /apiKey/, { apiKey: undefined, baseURL: 'https://example.com/v1' })
    await expectRefusal(name, params, /apiKey/, { apiKey: '' })
  })
})

const form = 'multipart/form-data'

describe('null in a form', () => {
  // The parts of a call are texts of several types, which test/core/typedForm.test.ts has.
  const forms = functions.filter(
    ({ name, operation }) =>
      mediaOf(operation, fieldsOf(operation, 'everything').body) === form && name !== 'createRealtimeCall',
  )

  test('there are seventeen', () => expect(forms).toHaveLength(17))

  test.each(forms)('$name', async ({ name, operation }) => {
    const { path, body } = fieldsOf(operation, 'everything')
    // A streaming version sets `stream` itself, and what may be JSON is that without its file.
    const keys = Object.keys(body).filter(
      (key) =>
        (key !== 'stream' || name === operation.operationId) && mediaOf(operation, { ...body, [key]: null }) === form,
    )
    for (const key of keys)
      await expectRefusal(name, { ...path, ...body, [key]: null }, new RegExp(`${name} .*${key}.*null`))
    await expectRefusal(name, { ...path, ...body, list: [null] }, /list\[\].*null/)
  })
})
