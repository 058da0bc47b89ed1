import { describe, expect, test } from 'vitest'
import type { Drift } from '../../../src/core/drift.ts'
import { SchemaError } from '../../../src/core/schemaError.ts'
import { errorOf } from '../../support/errorOf.ts'
import { casesOf } from '../support/cases.ts'
import { answer, answerOf, answersNothing, answersSDP, functionOf, strictClient } from '../support/exchange.ts'
import { file, sample } from '../support/samples.ts'
import { operations, resolved } from '../support/spec.ts'
import { tally } from '../support/tally.ts'
import { fieldsOf } from '../support/wire.ts'

const nothing = operations.filter(answersNothing)
const sdp = operations.filter(answersSDP)
const bytes = operations.filter((one) => !answerOf(one) && !nothing.includes(one) && !sdp.includes(one))
const json = operations.filter(answerOf)

describe('answers', () => {
  test.each(json)('$operationId', async (operation) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    const call = functionOf(operation.operationId)
    const params = { ...path, ...query, ...body }
    for (const amount of ['everything', 'required'] as const) {
      const client = strictClient(() => answer(operation, amount))
      expect(await call(client, params)).toEqual(sample(answerOf(operation) ?? {}, amount))
    }
    for (const empty of [new Response(null, { status: 204 }), new Response('')]) {
      expect(
        await call(
          strictClient(() => empty),
          params,
        ),
      ).toBeUndefined()
    }
    tally('answers', operation.operationId, 4)
  })

  test.each(bytes)('$operationId: bytes', async (operation) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    const client = strictClient(
      () => new Response(file, { headers: { 'content-type': 'audio/mpeg', 'x-request-id': 'req_1' } }),
    )
    const response = (await functionOf(operation.operationId)(client, { ...path, ...query, ...body })) as Response
    expect(response).toBeInstanceOf(Response)
    expect(response.headers.get('x-request-id')).toBe('req_1')
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 13, 10, 255])
    tally('answers', operation.operationId)
  })

  test.each(nothing)('$operationId: nothing', async (operation) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    for (const told of [null, '', '{"deleted":true}']) {
      const client = strictClient(() => new Response(told))
      expect(await functionOf(operation.operationId)(client, { ...path, ...query, ...body })).toBeUndefined()
    }
    tally('answers', operation.operationId, 3)
  })

  test.each(sdp)('$operationId: a session description, with the id of its call', async (operation) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    const client = strictClient(() => answer(operation))
    const call = functionOf(operation.operationId)
    expect(await call(client, { ...path, ...query, ...body })).toEqual({ sdp: 'v=0', call_id: 'rtc_1' })
    const unnamed = strictClient(() => new Response('v=0'))
    expect(await errorOf(call(unnamed, { ...path, ...query, ...body }))).toBeInstanceOf(SchemaError)
    tally('answers', operation.operationId, 2)
  })

  test('seven operations answer with nothing', () => {
    expect(nothing.map(({ operationId }) => operationId)).toEqual([
      'deleteContainer',
      'deleteContainerFile',
      'acceptRealtimeCall',
      'hangupRealtimeCall',
      'referRealtimeCall',
      'rejectRealtimeCall',
      'deleteResponse',
    ])
  })

  test('six operations answer with bytes, and one with a session description', () => {
    expect(bytes.map(({ operationId }) => operationId)).toEqual([
      'createSpeech',
      'retrieveContainerFileContent',
      'downloadFile',
      'retrieveVideoContent',
      'getSkillContent',
      'getSkillVersionContent',
    ])
    expect(sdp.map(({ operationId }) => operationId)).toEqual(['createRealtimeCall'])
  })
})

describe('answers that are not as described', () => {
  test.each(json)('$operationId', async (operation) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    const call = functionOf(operation.operationId)
    const params = { ...path, ...query, ...body }
    const cases = [...casesOf(resolved(answerOf(operation) ?? {}), 'open')]
    // Without its id, an object that tells of an error is one.
    const violations = cases.filter(({ value, refusedAt }) => refusedAt && (Object(value).id || !Object(value).error))
    for (const { value, refusedAt = [] } of violations.slice(0, 9)) {
      const drifts: Drift[] = []
      const client = strictClient(() => Response.json(value), { onDrift: (drift) => drifts.push(drift) })
      expect(await call(client, params)).toEqual(value)
      expect(drifts).toMatchObject([
        { operation: operation.operationId, of: 'answer', value, issues: [{ path: refusedAt }] },
      ])
      expect(
        await errorOf(
          call(
            strictClient(() => Response.json(value)),
            params,
          ),
        ),
      ).toBeInstanceOf(SchemaError)
      tally('drift', operation.operationId, 2)
    }
  })
})
