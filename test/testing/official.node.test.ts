import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../../bin/serve.ts'
import { allAreas } from '../../src/testing/allAreas.ts'
import { joinAreas } from '../../src/testing/area.ts'
import { createRouter } from '../../src/testing/router.ts'
import type { ParamsOf } from '../../src/testing/routes.ts'
import { calls } from './official/calls.ts'
import { createJudge } from './support/judge.ts'
import { createWorld, key, type World } from './support/world.ts'

const { routes } = joinAreas(allAreas)

/*
 * The official client calls each operation once, over HTTP, and each answer is held against the document by a validator of its own.
 */
const { judge } = createJudge()
const route = createRouter(routes)
const ids = Object.keys(routes).filter((id): id is keyof ParamsOf => id in routes)

let world: World
let server: Served
let made: { operation: string; wrong: string[] }[] = []

beforeAll(async () => {
  server = await serve((input, init) => world.mock.fetch(input, init), 0)
})
afterAll(() => server.close())

/** The call itself, with what the document has to say against its answer. */
const judged: typeof fetch = async (input, init) => {
  const { pathname, protocol } = new URL(input instanceof Request ? input.url : input)
  const response = await fetch(input, init)
  // Before it uploads, the client asks for an empty document: to see what this fetch answers with.
  if (protocol === 'data:') return response
  const method = (init?.method ?? 'GET').toUpperCase()
  const isJSON = response.headers.get('content-type') === 'application/json'
  const wrong = isJSON ? judge(method, pathname, await response.clone().json(), false) : []
  made.push({ operation: route(method, pathname).operation, wrong: wrong ?? [] })
  return response
}

test('there is a call for each operation', () => {
  expect(Object.keys(calls).sort()).toEqual(ids.sort())
  console.log(`official client: ${Object.keys(calls).length} of ${ids.length} operations called over HTTP`)
})

describe.each(Object.entries(calls))('%s', (operation, call) => {
  test('called by the official client', async () => {
    world = await createWorld()
    made = []
    const baseURL = `${server.url}/v1`
    const client = new OpenAI({ apiKey: key, adminAPIKey: key, baseURL, fetch: judged, maxRetries: 0 })
    await call(client, world.ids)
    expect(made).toEqual([{ operation, wrong: [] }])
  })
})
