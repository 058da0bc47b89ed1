import { check, literal, looseObject, nullish, number, optional, picklist, pipe, string } from 'valibot'
import { expect, test } from 'vitest'
import { call } from '../../src/core/call.ts'
import { type Client, type RequestOptions, SchemaError, validated, withResponse } from '../../src/core/index.ts'
import { encodeJSON } from '../../src/core/json.ts'
import { json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

interface Params {
  model: string
  size?: 'small' | 'large' | undefined
  n?: number | undefined
  stream?: false | null | undefined
}

const ParamsSchema = looseObject({
  model: string(),
  size: optional(picklist(['small', 'large'])),
  n: optional(number(), 1),
  stream: nullish(literal(false)),
})

function createThing(client: Client, { ...params }: Params, options?: RequestOptions): Promise<object> {
  const streamedBy = 'createThingStream'
  return call(
    client,
    { operation: 'createThing', method: 'POST', path: '/things', encode: encodeJSON, streamedBy, params },
    options,
  )
}

const checked = validated(createThing, ParamsSchema)

test('what is sent is what was parsed, with the fields that the schema does not know', async () => {
  const client = fakeClient([json({ ok: true })])
  expect(await checked(client, { model: 'm', extra: [1] }, { headers: { 'x-a': '1' } })).toEqual({ ok: true })
  expect(client.sent[0]?.init.body).toBe('{"model":"m","n":1,"extra":[1]}')
  expect(client.sent[0]?.headers.get('x-a')).toBe('1')
})

test('params that do not fit are refused with every issue, before anything is sent or the key is asked for', async () => {
  const events: string[] = []
  const client = fakeClient([json({})], {
    apiKey: () => Promise.reject(new Error('asked')),
    observe: ({ type, operation }) => void events.push(`${type} ${operation}`),
  })
  const params = { size: 'huge', n: 'two' }
  const error = await errorOf(checked(client, params))
  expect(error).toBeInstanceOf(SchemaError)
  expect(error).toMatchObject({
    operation: 'createThing',
    of: 'params',
    value: params,
    issues: [
      { path: ['model'], expected: '"model"', received: 'undefined' },
      { path: ['size'], expected: '("small" | "large")', received: '"huge"' },
      { path: ['n'], expected: 'number', received: '"two"' },
    ],
  })
  expect(client.sent).toHaveLength(0)
  expect(events).toEqual(['request createThing', 'failure createThing'])
})

test.each([undefined, null, 'text', 7, []])('%j is refused', async (params) => {
  const client = fakeClient([json({})])
  expect(await errorOf(checked(client, params))).toBeInstanceOf(SchemaError)
  expect(client.sent).toHaveLength(0)
})

test('`stream: true` is checked without it: the streaming one streams, the plain one names it', async () => {
  const client = fakeClient([json({})])
  expect(await errorOf(checked(client, { model: 'm', stream: true }))).toMatchObject({
    name: 'OpenAIError',
    message: "createThing can't stream: call createThingStream.",
  })
  expect(await errorOf(checked(client, { model: 7, stream: true }))).toBeInstanceOf(SchemaError)
  expect(await errorOf(checked(client, { model: 'm', stream: 'yes' }))).toBeInstanceOf(SchemaError)
  const checkedStream = validated(async (_: Client, params: Params) => params, ParamsSchema)
  expect(await checkedStream(client, { model: 'm', stream: true })).toEqual({ model: 'm', n: 1, stream: true })
})

test('a schema of one’s own may be stricter, and withResponse goes around it', async () => {
  const strict = validated(
    createThing,
    pipe(
      ParamsSchema,
      check(({ model }) => model === 'm'),
    ),
  )
  const client = fakeClient([json({ ok: true })])
  expect(await withResponse(strict)(client, { model: 'm' })).toMatchObject({
    data: { ok: true },
    attempts: [{ status: 200 }],
  })
  expect(await errorOf(strict(client, { model: 'other' }))).toMatchObject({
    operation: 'createThing',
    issues: [{ path: [] }],
  })
})
