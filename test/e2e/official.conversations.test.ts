import { expect, test } from 'vitest'
import { all } from '../support/all.ts'
import { weatherQuestion, weatherTool } from '../testing/support/responses.ts'
import { connectOfficial } from './official/connectOfficial.ts'

/* Conversations by the official client, over HTTP, against the packed package's mock. */
const { client } = await connectOfficial()

test('a conversation is made, changed, read and deleted', async () => {
  const { id } = await client.conversations.create({ metadata: { a: 'b' } })
  expect((await client.conversations.retrieve(id)).metadata).toEqual({ a: 'b' })
  expect((await client.conversations.update(id, { metadata: { c: 'd' } })).metadata).toEqual({ c: 'd' })
  expect(await client.conversations.delete(id)).toEqual({ id, object: 'conversation.deleted', deleted: true })
  await expect(client.conversations.retrieve(id)).rejects.toMatchObject({ status: 404 })
})

test('items are added, listed by pages, read and deleted', async () => {
  const { id: conversation_id } = await client.conversations.create({
    items: [{ role: 'system', content: 'Be brief.' }],
  })
  const { data } = await client.conversations.items.create(conversation_id, {
    items: [
      { role: 'user', content: 'Tea?' },
      { role: 'assistant', content: 'Yes.' },
    ],
  })
  const listed = await all(client.conversations.items.list(conversation_id, { limit: 1 }))
  expect(listed.map((item) => ('role' in item ? item.role : ''))).toEqual(['assistant', 'user', 'system'])
  const [question] = data
  const id = question?.id ?? ''
  expect(await client.conversations.items.retrieve(id, { conversation_id })).toEqual(question)
  await client.conversations.items.delete(id, { conversation_id })
  await expect(client.conversations.items.retrieve(id, { conversation_id })).rejects.toMatchObject({ status: 404 })
  expect(await all(client.conversations.items.list(conversation_id))).toHaveLength(2)
})

test('responses know what was said, and add to it', async () => {
  const { id: conversation } = await client.conversations.create()
  const asked = await client.responses.create({
    model: 'gpt-4o',
    conversation,
    input: weatherQuestion,
    tools: [weatherTool],
  })
  expect(asked.conversation).toEqual({ id: conversation })
  const [call] = asked.output
  const call_id = call?.type === 'function_call' ? call.call_id : ''
  const told = client.responses.stream({
    model: 'gpt-4o',
    conversation: { id: conversation },
    input: [{ type: 'function_call_output', call_id, output: '21 degrees' }],
  })
  expect((await told.finalResponse()).output_text).toContain('21 degrees')
  const items = await all(client.conversations.items.list(conversation, { order: 'asc' }))
  expect(items.map(({ type }) => type)).toEqual(['message', 'function_call', 'function_call_output', 'message'])
})
