import { beforeEach, describe, expect, test } from 'vitest'
import { request } from '../../src/core/index.ts'
import { createConversation } from '../../src/operations/createConversation.ts'
import { createConversationItems } from '../../src/operations/createConversationItems.ts'
import { deleteConversation } from '../../src/operations/deleteConversation.ts'
import { deleteResponse } from '../../src/operations/deleteResponse.ts'
import { getConversation } from '../../src/operations/getConversation.ts'
import { getConversationItem } from '../../src/operations/getConversationItem.ts'
import { getResponse } from '../../src/operations/getResponse.ts'
import { listConversationItems } from '../../src/operations/listConversationItems.ts'
import { updateConversation } from '../../src/operations/updateConversation.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { itemsOfType, respond, respondStream, textOf, weatherQuestion, weatherTool } from './support/responses.ts'
import { createBareWorld } from './support/world.ts'

let world = createBareWorld()

beforeEach(() => {
  world = createBareWorld()
})

test('a conversation is made, changed, read and deleted', async () => {
  const { client, clock } = world
  const made = await createConversation(client, { metadata: { a: 'b' } })
  expect(made).toEqual({
    id: expect.stringMatching(/^conv_/),
    object: 'conversation',
    created_at: clock.now() / 1000,
    metadata: { a: 'b' },
  })
  const conversation_id = made.id
  expect(await getConversation(client, { conversation_id })).toEqual(made)
  const changed = { ...made, metadata: { c: 'd' } }
  expect(await updateConversation(client, { conversation_id, metadata: { c: 'd' } })).toEqual(changed)
  expect(await getConversation(client, { conversation_id })).toEqual(changed)
  expect(await deleteConversation(client, { conversation_id })).toEqual({
    id: conversation_id,
    object: 'conversation.deleted',
    deleted: true,
  })
  expect(await errorOf(getConversation(client, { conversation_id }))).toMatchObject({
    status: 404,
    param: null,
    message: expect.stringContaining(`Conversation with id '${conversation_id}' not found.`),
  })
})

describe('items', () => {
  test('are added, listed by pages, read and deleted', async () => {
    const { client } = world
    const { id: conversation_id } = await createConversation(client, {
      items: [{ role: 'system', content: 'Be brief.' }],
    })
    const added = await createConversationItems(client, {
      conversation_id,
      items: [
        { role: 'user', content: 'Tea?' },
        { role: 'assistant', content: 'Yes.' },
      ],
    })
    expect(added.data).toMatchObject([
      { type: 'message', status: 'completed', role: 'user', content: [{ type: 'input_text', text: 'Tea?' }] },
      { type: 'message', status: 'completed', role: 'assistant', content: [{ type: 'output_text', text: 'Yes.' }] },
    ])
    const newest = await listConversationItems(client, { conversation_id, limit: 2 })
    expect(newest).toEqual({
      object: 'list',
      data: [...added.data].reverse(),
      first_id: added.last_id,
      last_id: added.first_id,
      has_more: true,
    })
    const oldest = await listConversationItems(client, { conversation_id, after: newest.last_id })
    expect(oldest).toMatchObject({ data: [{ role: 'system' }], has_more: false })
    const params = { conversation_id, item_id: added.first_id }
    expect(await getConversationItem(client, params)).toEqual(added.data[0])
    const path = { method: 'DELETE', path: '/conversations/{conversation_id}/items/{item_id}', params }
    expect(await request(client, path)).toEqual({
      id: added.first_id,
      object: 'conversation.item.deleted',
      deleted: true,
    })
    expect(await errorOf(getConversationItem(client, params))).toMatchObject({
      status: 404,
      message: expect.stringContaining(`Item with id '${added.first_id}' not found in conversation.`),
    })
    expect((await listConversationItems(client, { conversation_id })).data).toHaveLength(2)
  })

  test('of an empty conversation are an empty list', async () => {
    const { client } = world
    const { id: conversation_id } = await createConversation(client)
    const path = { method: 'GET', path: '/conversations/{conversation_id}/items', params: { conversation_id } }
    expect(await request(client, path)).toEqual({
      object: 'list',
      data: [],
      first_id: null,
      last_id: null,
      has_more: false,
    })
  })
})

describe('responses in a conversation', () => {
  test('know what was said, and add to it', async () => {
    const { client } = world
    const { id } = await createConversation(client)
    const asked = await respond(client, weatherQuestion, { conversation: id, tools: [weatherTool] })
    expect(asked.conversation).toEqual({ id })
    const [call] = itemsOfType(asked, 'function_call')
    const output = { type: 'function_call_output' as const, call_id: call?.call_id ?? '', output: '21 degrees' }
    const events = await all(await respondStream(client, [output], { conversation: { id } }))
    const last = events.at(-1)
    expect(last?.type === 'response.completed' && textOf(last.response)).toContain('21 degrees')
    const { data } = await listConversationItems(client, { conversation_id: id, order: 'asc' })
    expect(data.map(({ type }) => type)).toEqual(['message', 'function_call', 'function_call_output', 'message'])
    expect(data[1]).toEqual(asked.output[0])
  })

  test('that are not kept add to it, too', async () => {
    const { client } = world
    const { id } = await createConversation(client)
    await respond(client, 'Tea?', { conversation: id, store: false })
    expect((await listConversationItems(client, { conversation_id: id })).data).toHaveLength(2)
  })

  test('outlive it, and it outlives them', async () => {
    const { client } = world
    const { id } = await createConversation(client)
    const first = await respond(client, 'Tea?', { conversation: id })
    const second = await respond(client, 'And?', { conversation: id })
    await deleteResponse(client, { response_id: first.id })
    expect((await listConversationItems(client, { conversation_id: id })).data).toHaveLength(4)
    await deleteConversation(client, { conversation_id: id })
    expect(await getResponse(client, { response_id: second.id })).toEqual(second)
  })

  test('error: are refused beside previous_response_id, and with calls left open', async () => {
    const { client } = world
    const { id } = await createConversation(client)
    const asked = await respond(client, weatherQuestion, { conversation: id, tools: [weatherTool] })
    const both = { conversation: id, previous_response_id: asked.id }
    expect(await errorOf(respond(client, 'And?', both))).toMatchObject({
      status: 400,
      code: 'mutually_exclusive_parameters',
    })
    expect(await errorOf(respond(client, 'And?', { conversation: id }))).toMatchObject({
      status: 400,
      message: expect.stringContaining('No tool output found for function call'),
    })
  })
})
