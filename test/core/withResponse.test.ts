import { expect, expectTypeOf, test, vi } from 'vitest'
import { call } from '../../src/core/call.ts'
import { type Client, type RequestOptions, request, type WithResponse, withResponse } from '../../src/core/index.ts'
import { failure, json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const get = { method: 'GET', path: '/x' }

test('tells of the response, its request id and each attempt', async () => {
  const client = fakeClient([failure(500), json({ ok: true }, 201, { 'x-request-id': 'req_2' })])
  const { data, response, requestId, attempts } = await withResponse(request)(client, get)
  expect([data, response.status, requestId]).toEqual([{ ok: true }, 201, 'req_2'])
  expect(attempts).toMatchObject([
    { status: 500, error: { name: 'APIError' } },
    { status: 201, error: undefined },
  ])
  expect(attempts.every(({ ms }) => ms >= 0)).toBe(true)
})

test('a request id that is not there is undefined', async () => {
  expect(await withResponse(request)(fakeClient([json({})]), get)).toMatchObject({ requestId: undefined })
})

test('an onResponse of one’s own is told too', async () => {
  const onResponse = vi.fn()
  await withResponse(request)(fakeClient([json({})]), get, { onResponse })
  expect(onResponse).toHaveBeenCalledOnce()
})

test('onResponse sees the last attempt, once per call, of a failing call too, and not when nothing was answered', async () => {
  const onResponse = vi.fn()
  await errorOf(request(fakeClient([failure(500), failure(404)]), get, { onResponse }))
  expect(onResponse.mock.calls).toMatchObject([[{ status: 404 }, [{ status: 500 }, { status: 404 }]]])
  onResponse.mockClear()
  await errorOf(request(fakeClient([failure(500), new TypeError('gone')], { maxRetries: 1 }), get, { onResponse }))
  expect(onResponse).not.toHaveBeenCalled()
})

test('rejects as the operation does', async () => {
  expect(await errorOf(withResponse(request)(fakeClient([failure(404)]), get))).toMatchObject({ status: 404 })
})

test('keeps parameters and type parameters', () => {
  function createThing<const P extends { format?: string }>(
    client: Client,
    params: P,
    options?: RequestOptions,
  ): Promise<P['format'] extends 'text' ? string : object> {
    return call(client, { ...get, params }, options)
  }
  const told = withResponse(createThing)
  expectTypeOf(told<{ format: 'text' }>).returns.resolves.toEqualTypeOf<WithResponse<string>>()
  expectTypeOf(told<{ format: 'json' }>).returns.resolves.toEqualTypeOf<WithResponse<object>>()
})
