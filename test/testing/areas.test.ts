import { expect, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { listFiles } from '../../src/operations/listFiles.ts'
import { chat } from '../../src/testing/areas/chat.ts'
import { createMockOf } from '../../src/testing/areas/createMockOf.ts'
import { files } from '../../src/testing/areas/files.ts'

const hello = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] }

test('a mock of some areas has their operations, script and faults', async () => {
  const mock = createMockOf([chat, files])
  const client = createClient({ apiKey: 'test', fetch: mock.fetch, maxRetries: 0 })
  mock.script.add({ match: 'createChatCompletion', answer: 'Hello.' })
  expect((await createChatCompletion(client, hello)).choices[0]?.message.content).toBe('Hello.')
  expect((await listFiles(client)).data).toEqual([])
  expect(mock.requests.map(({ operation }) => operation)).toEqual(['createChatCompletion', 'listFiles'])
})

test('error: what it does not have is not found', async () => {
  const mock = createMockOf([chat])
  const client = createClient({ apiKey: 'test', fetch: mock.fetch, maxRetries: 0 })
  await expect(listFiles(client)).rejects.toMatchObject({ status: 404 })
})
