import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { type Visitor, visit } from './conversations/visitor.ts'

/** The example Worker as wrangler builds it, served over HTTP on a free port, without a key. */
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
let url: URL
let visitor: Visitor

beforeAll(async () => {
  url = (await server.listen()).url
  visitor = await visit(() => url.href)
})
afterAll(() => server.close())

test('serves the page', async () => {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('<title>Bonsai chat</title>')
})

test('answers on the mock, slowly enough to be seen', async () => {
  const id = crypto.randomUUID()
  await visitor.send(id, { text: 'hello' })
  const seen = await visitor.follow(id, ({ events }) => events.at(-1)?.type === 'end')
  expect(seen.events.filter(({ type }) => type === 'text').length).toBeGreaterThan(5)
  const [, answer] = seen.conversation.messages
  expect(answer).toMatchObject({ end: { reason: 'complete' } })
})

test('runs the tools that the model calls', async () => {
  const id = crypto.randomUUID()
  await visitor.send(id, { text: 'Roll 2 dice' })
  const { parts } = await visitor.answered(id)
  expect(parts).toContainEqual(expect.objectContaining({ type: 'tool', name: 'roll_dice', status: 'done' }))
})
