import { beforeEach, expect, test } from 'vitest'
import { cancelResponse } from '../../src/operations/cancelResponse.ts'
import { createConversation } from '../../src/operations/createConversation.ts'
import { deleteResponse } from '../../src/operations/deleteResponse.ts'
import { getResponse } from '../../src/operations/getResponse.ts'
import { getResponseStream } from '../../src/operations/getResponseStream.ts'
import { listConversationItems } from '../../src/operations/listConversationItems.ts'
import { StreamTruncatedError } from '../../src/streams/streamTruncatedError.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { respond, respondStream, textOf } from './support/responses.ts'
import { createBareWorld } from './support/world.ts'

let world = createBareWorld()

beforeEach(() => {
  world = createBareWorld()
})

const background = { background: true }

async function status(response_id: string): Promise<string | undefined> {
  return (await getResponse(world.client, { response_id })).status
}

test('the clock has it begin and end', async () => {
  const { client, clock } = world
  const { id, ...started } = await respond(client, 'Tea?', background)
  expect(started).toMatchObject({ status: 'queued', background: true, output: [], completed_at: null })
  clock.advance(100)
  expect(await status(id)).toBe('in_progress')
  clock.advance(1000)
  const done = await getResponse(client, { response_id: id })
  expect(done).toMatchObject({ status: 'completed', completed_at: started.created_at })
  expect(textOf(done)).toContain('Tea?')
  expect(done.usage?.total_tokens).toBeGreaterThan(0)
})

test('it is kept with store: false, too', async () => {
  const { id } = await respond(world.client, 'Tea?', { ...background, store: false })
  expect(await status(id)).toBe('queued')
})

test('it can be cancelled, more than once, until it has ended', async () => {
  const { client, clock } = world
  const { id } = await respond(client, 'Tea?', background)
  expect(await cancelResponse(client, { response_id: id })).toMatchObject({ id, status: 'cancelled', output: [] })
  expect(await cancelResponse(client, { response_id: id })).toMatchObject({ status: 'cancelled' })
  clock.advance(1000)
  expect(await status(id)).toBe('cancelled')
  const { id: ended } = await respond(client, 'Tea?', background)
  clock.advance(1000)
  expect(await errorOf(cancelResponse(client, { response_id: ended }))).toMatchObject({ status: 400 })
  const { id: direct } = await respond(client, 'Tea?')
  expect(await errorOf(cancelResponse(client, { response_id: direct }))).toMatchObject({ status: 400 })
})

test('a deleted one does not come back', async () => {
  const { client, clock } = world
  const { id } = await respond(client, 'Tea?', background)
  await deleteResponse(client, { response_id: id })
  clock.advance(1000)
  expect(await errorOf(getResponse(client, { response_id: id }))).toMatchObject({ status: 404 })
})

test('its events go on after any of them, the same ones', async () => {
  const { client } = world
  const events = await all(await respondStream(client, 'Tea?', background))
  const [created] = events
  const id = created?.type === 'response.created' ? created.response.id : ''
  for (const after of [0, 5, events.length - 2])
    expect(await all(await getResponseStream(client, { response_id: id, starting_after: after }))).toEqual(
      events.slice(after + 1),
    )
  expect(await all(await getResponseStream(client, { response_id: id }))).toEqual(events)
})

test('reading its events has it go on, whatever the clock says', async () => {
  const { client } = world
  const { id } = await respond(client, 'Tea?', background)
  for await (const { type } of await getResponseStream(client, { response_id: id })) {
    if (type === 'response.created') expect(await status(id)).toBe('queued')
    if (type === 'response.in_progress') expect(await status(id)).toBe('in_progress')
  }
  expect(await status(id)).toBe('completed')
})

test('a reader that leaves has it go on by the clock, and another can resume', async () => {
  const { client, clock } = world
  let id = ''
  let last = 0
  for await (const event of await respondStream(client, 'Tea?', background)) {
    if (event.type === 'response.created') id = event.response.id
    last = event.sequence_number ?? 0
    if (event.type === 'response.output_text.delta') break
  }
  expect(await status(id)).toBe('in_progress')
  const rest = await all(await getResponseStream(client, { response_id: id, starting_after: last }))
  expect(rest[0]?.sequence_number).toBe(last + 1)
  expect(rest.at(-1)).toMatchObject({ type: 'response.completed' })
  const { id: second } = await respond(client, 'Tea?', background)
  for await (const _ of await getResponseStream(client, { response_id: second })) break
  clock.advance(1000)
  expect(await status(second)).toBe('completed')
})

test('a stream of one that is cancelled meanwhile breaks off', async () => {
  const { client } = world
  const read = async (): Promise<void> => {
    for await (const event of await respondStream(client, 'Tea?', background))
      if (event.type === 'response.in_progress') await cancelResponse(client, { response_id: event.response.id })
  }
  expect(await errorOf(read())).toBeInstanceOf(StreamTruncatedError)
})

test('error: only what is made in the background streams again, and for five minutes', async () => {
  const { client, clock } = world
  const direct = await respond(client, 'Tea?')
  expect(await errorOf(getResponseStream(client, { response_id: direct.id }))).toMatchObject({
    status: 400,
    param: 'stream',
  })
  const { id } = await respond(client, 'Tea?', background)
  clock.advance(301_000)
  expect(await errorOf(getResponseStream(client, { response_id: id, starting_after: 1 }))).toMatchObject({
    status: 400,
    param: 'stream',
  })
})

test('its conversation is locked until it has ended, and then has its items', async () => {
  const { client, clock } = world
  const { id: conversation } = await createConversation(client)
  await respond(client, 'Tea?', { ...background, conversation })
  expect(await errorOf(respond(client, 'And?', { conversation }))).toMatchObject({
    status: 400,
    code: 'conversation_locked',
  })
  clock.advance(1000)
  await respond(client, 'And?', { conversation })
  expect((await listConversationItems(client, { conversation_id: conversation })).data).toHaveLength(4)
})
