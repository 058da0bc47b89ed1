import { expect, test } from 'vitest'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { deleteChatCompletion } from '../../src/operations/deleteChatCompletion.ts'
import { getChatCompletion } from '../../src/operations/getChatCompletion.ts'
import { getChatCompletionMessages } from '../../src/operations/getChatCompletionMessages.ts'
import { listChatCompletions } from '../../src/operations/listChatCompletions.ts'
import { updateChatCompletion } from '../../src/operations/updateChatCompletion.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld } from './support/world.ts'

const model = 'gpt-4o'
const messages = [
  { role: 'system' as const, content: 'Be brief.' },
  { role: 'user' as const, content: [{ type: 'text' as const, text: 'What is tea?' }] },
]

test('a chat is kept where its request says so, and no other', async () => {
  const { client } = createBareWorld()
  await createChatCompletion(client, { model, messages })
  const kept = await createChatCompletion(client, { model, messages, store: true, metadata: { topic: 'tea' } })
  expect((await listChatCompletions(client)).data.map(({ id }) => id)).toEqual([kept.id])
  expect(await getChatCompletion(client, { completion_id: kept.id })).toEqual({ ...kept, metadata: { topic: 'tea' } })
})

test('a streamed chat is kept too', async () => {
  const { client } = createBareWorld()
  const [chunk] = await all(await createChatCompletionStream(client, { model, messages, store: true }))
  const stored = await getChatCompletion(client, { completion_id: chunk?.id ?? '' })
  expect(stored.choices[0]?.message.content).toContain('What is tea?')
})

test('its messages are those that were sent', async () => {
  const { client } = createBareWorld()
  const { id } = await createChatCompletion(client, { model, messages, store: true })
  const { data } = await getChatCompletionMessages(client, { completion_id: id })
  expect(data).toMatchObject([
    { id: `${id}-0`, role: 'system', content: 'Be brief.', content_parts: null },
    { id: `${id}-1`, role: 'user', content: 'What is tea?', content_parts: messages[1]?.content },
  ])
})

test('metadata is changed and filtered by; what is deleted is gone', async () => {
  const { client } = createBareWorld()
  const [tea, coffee] = await Promise.all(
    ['tea', 'coffee'].map((topic) =>
      createChatCompletion(client, { model, messages, store: true, metadata: { topic } }),
    ),
  )
  const idsOf = async (topic: string): Promise<string[]> =>
    (await listChatCompletions(client, { metadata: { topic } })).data.map(({ id }) => id)
  expect(await idsOf('tea')).toEqual([tea?.id])
  await updateChatCompletion(client, { completion_id: tea?.id ?? '', metadata: { topic: 'coffee' } })
  expect(await idsOf('coffee')).toEqual([tea?.id, coffee?.id])
  expect((await listChatCompletions(client, { model: 'gpt-5' })).data).toEqual([])
  expect(await deleteChatCompletion(client, { completion_id: tea?.id ?? '' })).toMatchObject({ deleted: true })
  expect(await errorOf(getChatCompletion(client, { completion_id: tea?.id ?? '' }))).toMatchObject({ status: 404 })
})
