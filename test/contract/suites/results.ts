import { describe, expect, test } from 'vitest'
import { isOpenAIError } from '../../../src/core/guards.ts'
import { errorOf } from '../../support/errorOf.ts'
import { functionOf, strictClient } from '../support/exchange.ts'
import { file, sample } from '../support/samples.ts'
import { operations } from '../support/spec.ts'
import { tally } from '../support/tally.ts'
import { fieldsOf } from '../support/wire.ts'

const byArgument = operations.filter((operation) => operation['x-result'])
const found = byArgument.flatMap(({ operationId, 'x-result': result }) => [
  ...(result?.text ?? []).map((value) => ({ operationId, parameter: result?.parameter ?? '', value })),
])

describe('results that follow from an argument', () => {
  test('are those of three operations', () => {
    expect(byArgument.map(({ operationId }) => operationId)).toEqual([
      'createTranscription',
      'createTranslation',
      'createEmbedding',
    ])
  })

  test.each(found)('$operationId gives $value as a string', async ({ operationId, parameter, value }) => {
    for (const text of ['1\n00:00 --> 00:01\nHello', '{"text":"JSON that someone said"}', '']) {
      const client = strictClient(() => new Response(text))
      expect(await functionOf(operationId)(client, { file, model: 'whisper-1', [parameter]: value })).toBe(text)
      tally('results', operationId)
    }
  })

  test.each(byArgument)('$operationId gives each form that the document names', async (operation) => {
    const { parameter = '', cases = {}, otherwise = {} } = operation['x-result'] ?? {}
    const { body } = fieldsOf(operation, 'required')
    for (const [value, schema] of [...Object.entries(cases), [undefined, otherwise] as const]) {
      const answer = sample(schema, 'everything')
      const client = strictClient(() => Response.json(answer))
      expect(await functionOf(operation.operationId)(client, { ...body, [parameter]: value })).toEqual(answer)
      tally('results', operation.operationId)
    }
  })

  test.each(found)('$operationId takes no $value for JSON', async ({ operationId, parameter }) => {
    const client = strictClient(() => new Response('WEBVTT'))
    const error = await errorOf(functionOf(operationId)(client, { file, model: 'whisper-1', [parameter]: 'json' }))
    expect(isOpenAIError(error)).toBe(true)
    tally('results', operationId)
  })
})
