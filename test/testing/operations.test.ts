import { beforeAll, describe, expect, test } from 'vitest'
import { type Client, isAPIError, type RequestOptions } from '../../src/core/index.ts'
import * as operations from '../../src/operations/index.ts'
import { allAreas } from '../../src/testing/allAreas.ts'
import { joinAreas } from '../../src/testing/area.ts'
import { errorOf } from '../support/errorOf.ts'
import type { Case } from './support/case.ts'
import { cases } from './support/cases.ts'
import { createWorld, type World } from './support/world.ts'

const { routes } = joinAreas(allAreas)

type Operation = (client: Client, params: object, options?: RequestOptions) => Promise<unknown>
type Id = keyof typeof cases

const ids = Object.keys(cases).filter((id): id is Id => id in routes)

/** The document gives these no answer. */
const withoutAnswer: Id[] = [
  'acceptRealtimeCall',
  'deleteContainer',
  'deleteContainerFile',
  'deleteResponse',
  'hangupRealtimeCall',
  'referRealtimeCall',
  'rejectRealtimeCall',
]

/** The error that a call rejects with, as far as the API says it. */
async function refusal(
  call: Promise<unknown>,
): Promise<{ status: number | undefined; param: unknown; type: unknown; message: string }> {
  const error = await errorOf(call)
  if (!isAPIError(error)) throw new Error(`Expected a refusal, got ${error}.`)
  return { status: error.status, param: error.param, type: error.type, message: error.message }
}

test('the table holds every operation', () => {
  expect(ids.sort()).toEqual(Object.keys(routes).sort())
})

describe.each(ids)('%s', (id) => {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every operation is tested.
  const operation = operations[id] as Operation
  const { params, refused }: Case<object> = cases[id]
  let world: World

  beforeAll(async () => {
    world = await createWorld()
  })

  test.each(refused.map(([change, status, param]) => ({ change, status, param })))(
    'refuses $change',
    async ({ change, status, param }) => {
      const error = await refusal(operation(world.client, { ...params(world.ids), ...change }))
      expect(error).toMatchObject({ status, type: 'invalid_request_error', ...(param !== undefined && { param }) })
      expect(error.message.length).toBeGreaterThan(10)
    },
  )

  test('refuses a wrong key, and none', async () => {
    const wrong = { ...world.client, apiKey: () => 'sk-wrong' }
    const error = await refusal(operation(wrong, params(world.ids)))
    expect(error).toMatchObject({ status: 401, type: 'invalid_request_error' })
    expect(error.message).not.toContain('sk-')
    expect(await refusal(operation({ ...world.client, apiKey: null }, params(world.ids)))).toMatchObject({
      status: 401,
    })
  })

  if (routes[id]?.headers)
    test('refuses a request without OpenAI-Beta', async () => {
      const options = { headers: { 'OpenAI-Beta': null } }
      expect(await refusal(operation(world.client, params(world.ids), options))).toMatchObject({ status: 400 })
    })

  test('answers as the document says', async () => {
    const answer = await operation(world.client, params(world.ids))
    expect(answer).toBeTypeOf(withoutAnswer.includes(id) ? 'undefined' : 'object')
  })
})
