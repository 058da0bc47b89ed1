import { expect, test } from 'vitest'
import type { ClientOptions } from '../../src/core/index.ts'
import { aiGateway } from '../../src/helpers/aiGateway.ts'
import { type AzureOptions, azure } from '../../src/helpers/azure.ts'
import { createBatch } from '../../src/operations/createBatch.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createEmbedding } from '../../src/operations/createEmbedding.ts'
import { createTranscription } from '../../src/operations/createTranscription.ts'
import { listBatches } from '../../src/operations/listBatches.ts'
import { listFiles } from '../../src/operations/listFiles.ts'
import { failure, streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { type Answer, type FakeClient, fakeClient, type SentRequest } from '../support/fakeClient.ts'
import { sse } from '../support/sse.ts'

/** A client of a host's options. */
function clientOf(options: ClientOptions, answer: Answer = {}): FakeClient {
  return fakeClient(answer, { ...options, onDrift: null, maxRetries: 1 })
}

const endpoint = 'https://bonsai.openai.azure.com'
const old = { endpoint, apiVersion: '2024-10-21', apiKey: 'secret' }
const chat = { model: 'gpt 4/o', messages: [{ role: 'user' as const, content: 'Hi' }] }

/** What one chat completion sends. */
async function send(options: AzureOptions): Promise<SentRequest | undefined> {
  const client = clientOf(azure(options))
  await createChatCompletion(client, chat)
  return client.sent[0]
}

test.each<[string, Partial<AzureOptions>, string]>([
  ['by deployment', {}, '/openai/deployments/gpt%204%2Fo/chat/completions?api-version=2024-10-21'],
  ['by a deployment given', { deployment: 'mine' }, '/openai/deployments/mine/chat/completions?api-version=2024-10-21'],
  [
    'of a deployment in the endpoint',
    { endpoint: `${endpoint}/openai/deployments/here/` },
    '/openai/deployments/here/chat/completions?api-version=2024-10-21',
  ],
  ['under v1 without a date', { apiVersion: undefined }, '/openai/v1/chat/completions'],
  ['under v1 with its preview', { apiVersion: 'preview' }, '/openai/v1/chat/completions?api-version=preview'],
  [
    'of v1 in the endpoint',
    { endpoint: `${endpoint}/openai/v1/` },
    '/openai/v1/chat/completions?api-version=2024-10-21',
  ],
])('Azure paths %s', async (_, options, path) => {
  expect((await send({ ...old, ...options }))?.url).toBe(endpoint + path)
})

test('Azure keeps the model in the body; under v1 a deployment given takes its place', async () => {
  expect((await send(old))?.body).toEqual(chat)
  expect((await send({ ...old, deployment: 'mine' }))?.body).toEqual(chat)
  expect((await send({ endpoint, apiKey: 'k', deployment: 'mine' }))?.body).toEqual({ ...chat, model: 'mine' })
})

test('Azure has deployments for the POSTs of models only', async () => {
  const client = clientOf(azure(old))
  await createEmbedding(client, { model: 'e', input: 'x' })
  await createTranscription(client, { model: 'w', file: new File(['x'], 'x.mp3') })
  await listFiles(client, { limit: 2 })
  await listBatches(client)
  await createBatch(client, { completion_window: '24h', endpoint: '/v1/embeddings', input_file_id: 'f' })
  expect(
    client.sent.map(({ url }) => url.replace(`${endpoint}/openai`, '').replace(/api-version=2024-10-21/, 'v')),
  ).toEqual([
    '/deployments/e/embeddings?v',
    '/deployments/w/audio/transcriptions?v',
    '/files?limit=2&v',
    '/batches?v',
    '/batches?v',
  ])
  const named = clientOf(azure({ ...old, deployment: 'mine' }))
  await createBatch(named, { completion_window: '24h', endpoint: '/v1/embeddings', input_file_id: 'f' })
  await listBatches(named)
  expect(named.sent.map(({ url }) => url.replace(endpoint, ''))).toEqual([
    '/openai/deployments/mine/batches?api-version=2024-10-21',
    '/openai/batches?api-version=2024-10-21',
  ])
})

test('a stream from Azure comes, also behind a chunk of its content filter', async () => {
  const rest = { id: 'c', created: 1, model: 'm', object: 'chat.completion.chunk' }
  const filter = { ...rest, id: '', created: 0, model: '', object: '', choices: [], prompt_filter_results: [] }
  const last = { ...rest, choices: [{ index: 0, delta: { content: 'Hi' }, finish_reason: 'stop' }] }
  const client = clientOf(azure(old), () => streamed(sse(filter, last, '[DONE]')))
  let chunks = 0
  for await (const _ of await createChatCompletionStream(client, chat)) chunks++
  expect([chunks, client.sent[0]?.url]).toEqual([
    2,
    `${endpoint}/openai/deployments/gpt%204%2Fo/chat/completions?api-version=2024-10-21`,
  ])
})

test('an Azure key goes as api-key and shows nowhere else; a token goes as bearer, asked for on each attempt', async () => {
  const options = azure(old)
  expect(JSON.stringify(options)).not.toContain('secret')
  const sent = await send(old)
  expect([sent?.headers.get('api-key'), sent?.headers.has('authorization')]).toEqual(['secret', false])

  const client = clientOf(options, () => Response.json({ error: { message: 'bad key secret' } }, { status: 401 }))
  const error = await errorOf(createChatCompletion(client, chat))
  expect(error).toMatchObject({ message: expect.stringContaining('bad key [key]') })

  let asked = 0
  const token = async (): Promise<string> => `token-${++asked}`
  const again = (): Response => failure(500)
  const entra = clientOf(azure({ endpoint, token }), again)
  await errorOf(createChatCompletion(entra, chat))
  expect(entra.sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2'])
  expect(entra.sent[0]?.headers.has('api-key')).toBe(false)
})

test.each([
  ['without a key', { endpoint }, /apiKey/],
  ['without an endpoint', { endpoint: '', apiKey: 'k' }, /baseURL/],
  ['with a model that is a dot', { ...old, deployment: '..' }, /deployment/],
])('Azure %s is refused before anything is sent', async (_, options, expected) => {
  const client = clientOf(azure(options))
  const error = await errorOf(createChatCompletion(client, chat))
  expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringMatching(expected) })
  expect(client.sent).toEqual([])
})

test('AI Gateway has a path for account and gateway, and its own header', async () => {
  const gateway = aiGateway({ accountId: 'abc', gateway: 'my/gate', token: 'cf-secret' })
  expect(JSON.stringify(gateway)).not.toContain('cf-secret')
  const client = clientOf({ ...gateway, apiKey: 'sk-1' })
  await createChatCompletion(client, chat)
  expect(client.sent[0]?.url).toBe('https://gateway.ai.cloudflare.com/v1/abc/my%2Fgate/openai/chat/completions')
  expect(client.sent[0]?.headers.get('cf-aig-authorization')).toBe('Bearer cf-secret')
  expect(client.sent[0]?.headers.get('authorization')).toBe('Bearer sk-1')
})

test('AI Gateway needs neither a token nor a key of its own', async () => {
  const client = clientOf({ ...aiGateway({ accountId: 'abc', gateway: 'main' }), apiKey: null })
  await createChatCompletion(client, chat)
  expect([...(client.sent[0]?.headers.keys() ?? [])]).toEqual(['content-type'])
  const asking = clientOf({
    ...aiGateway({ accountId: 'a', gateway: 'g', token: async () => 't' }),
    apiKey: null,
  })
  await createChatCompletion(asking, chat)
  expect(asking.sent[0]?.headers.get('cf-aig-authorization')).toBe('Bearer t')
})
