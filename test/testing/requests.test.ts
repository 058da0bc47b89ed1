import { expect, test } from 'vitest'
import { type Client, createClient } from '../../src/core/index.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { listModels } from '../../src/operations/listModels.ts'
import { retrieveModel } from '../../src/operations/retrieveModel.ts'
import { createClock, createMockServer, type MockServer } from '../../src/testing/index.ts'

const chat = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] }
const clock = createClock(5000)

function setUp(): { mock: MockServer; client: Client } {
  const mock = createMockServer({ apiKey: null, clock })
  return { mock, client: createClient({ apiKey: null, fetch: mock.fetch }) }
}

test('what was sent is there, newest last', async () => {
  const { mock, client } = setUp()
  await retrieveModel(client, { model: 'gpt-4o' }, { headers: { 'x-user': 'Ada' } })
  await (await createChatCompletionStream(client, chat)).cancel()
  const [first, second] = mock.requests
  expect(first).toMatchObject({ operation: 'retrieveModel', params: { model: 'gpt-4o' }, at: 5000 })
  expect(first?.headers.get('x-user')).toBe('Ada')
  expect(second).toMatchObject({ operation: 'createChatCompletion', params: { ...chat, stream: true } })
  expect(mock.requests.map(({ operation }) => operation)).toEqual(['retrieveModel', 'createChatCompletion'])
  mock.requests.clear()
  expect(mock.requests.length).toBe(0)
})

test('those of one operation have its params', async () => {
  const { mock, client } = setUp()
  await listModels(client)
  await createFile(client, { file: new File(['Hello'], 'hello.txt'), purpose: 'assistants' })
  const [upload, ...more] = mock.requests.of('createFile')
  expect(more).toEqual([])
  expect(upload?.params.purpose).toBe('assistants')
  expect(upload?.params.file).toMatchObject({ name: 'hello.txt', size: 5 })
})

test('what was refused, or met a fault, is there too', async () => {
  const { mock, client } = setUp()
  mock.faults.add({ match: 'createChatCompletion', status: 503, headers: { 'retry-after-ms': '1' } })
  mock.faults.add({ match: 'createChatCompletion', reset: true, headers: { 'retry-after-ms': '1' } })
  await createChatCompletion(client, chat)
  await expect(createChatCompletion(client, { ...chat, model: 'none' })).rejects.toMatchObject({ status: 404 })
  expect(mock.requests.of('createChatCompletion').map(({ params }) => params.model)).toEqual([
    'gpt-4o',
    'gpt-4o',
    'gpt-4o',
    'none',
  ])
})

test('only the last ones are kept, by number and by size', async () => {
  const { mock, client } = setUp()
  for (let i = 0; i < 1005; i++) await retrieveModel(client, { model: 'gpt-4o', ...(i < 5 && { extra: i }) })
  expect(mock.requests.length).toBe(1000)
  for (let i = 0; i < 4; i++)
    await createFile(client, { file: new File([new Uint8Array(12e6)], `${i}.bin`), purpose: 'assistants' })
  expect(mock.requests.of('createFile').map(({ params }) => Object(params.file).name)).toEqual(['2.bin', '3.bin'])
  mock.reset()
  expect([mock.requests.length, mock.state.files.size]).toEqual([0, 0])
})
