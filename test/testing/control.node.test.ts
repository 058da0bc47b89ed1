import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../../bin/serve.ts'
import { withControl } from '../../bin/withControl.ts'
import { createClient } from '../../src/core/index.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { createMockServer } from '../../src/testing/index.ts'

const allowedHosts = ['127.0.0.1', 'localhost', 'app.test']
const mock = createMockServer({ allowedHosts })
const chat = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] }
let server: Served

beforeAll(async () => {
  server = await serve(withControl(mock, allowedHosts), 0)
})
afterEach(() => mock.reset())
afterAll(() => server.close())

const client = (): ReturnType<typeof createClient> =>
  createClient({ apiKey: 'sk-secret', baseURL: `${server.url}/v1`, maxRetries: 0 })

const post = (path: string, body?: unknown): Promise<Response> =>
  fetch(`${server.url}/__mock/${path}`, { method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) })

const get = (path: string): Promise<Response> => fetch(`${server.url}/__mock/${path}`)

async function problemOf(response: Response): Promise<string> {
  const { error }: { error: { message: string } } = await response.json()
  return `${response.status} ${error.message}`
}

/** Sends a request with headers that `fetch` would not let through. */
function send(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { headers: { authorization: 'Bearer any', ...headers } }, (answer) =>
      text(answer).then(() => resolve(answer.statusCode), reject),
    )
    sent.on('error', reject).end()
  })
}

test('faults are set, one or several', async () => {
  const fault = { match: 'createChatCompletion', status: 503 }
  expect((await post('faults', fault)).status).toBe(204)
  await post('faults', [{ match: { method: 'POST', path: '/chat/completions' }, status: 429 }])
  await expect(createChatCompletion(client(), chat)).rejects.toMatchObject({ status: 503 })
  await expect(createChatCompletion(client(), chat)).rejects.toMatchObject({ status: 429 })
  expect((await createChatCompletion(client(), chat)).object).toBe('chat.completion')
})

test('answers are scripted, and the script is verified', async () => {
  const toolCalls = [{ name: 'weather', arguments: { city: 'Oslo' } }]
  await post('script', [
    { match: 'createChatCompletion', answer: 'Hello.' },
    { match: 'createChatCompletion', answer: { toolCalls } },
  ])
  expect((await createChatCompletion(client(), chat)).choices[0]?.message.content).toBe('Hello.')
  expect(await problemOf(await get('verify'))).toBe(
    '409 The script was not followed: the answer to createChatCompletion, {"toolCalls":[{"name":"weather","arguments":{"city":"Oslo"}}]}, was used 0 of 1 times.',
  )
  expect((await createChatCompletion(client(), chat)).choices[0]?.message.tool_calls).toHaveLength(1)
  expect((await get('verify')).status).toBe(204)
})

test('requests are listed, without secrets and the contents of files', async () => {
  await createChatCompletion(client(), chat, { headers: { 'x-user': 'Ada' } })
  await createFile(client(), { file: new File(['Hello'], 'hello.txt'), purpose: 'assistants' })
  const list = await (await get('requests')).json()
  expect(list).toMatchObject([
    { operation: 'createChatCompletion', params: chat, headers: { 'x-user': 'Ada' }, at: expect.any(Number) },
    { operation: 'createFile', params: { purpose: 'assistants', file: { name: 'hello.txt', size: 5 } } },
  ])
  expect(JSON.stringify(list)).not.toMatch(/sk-secret|"bytes"/)
  expect(await (await get('requests?operation=createFile')).json()).toHaveLength(1)
})

test('all is forgotten', async () => {
  await createFile(client(), { file: new File(['Hello'], 'hello.txt'), purpose: 'assistants' })
  await post('faults', { match: 'createChatCompletion', status: 503 })
  await post('script', { match: 'createChatCompletion', answer: 'Hello.' })
  expect((await post('reset')).status).toBe(204)
  expect([mock.requests.length, mock.state.files.size]).toEqual([0, 0])
  expect((await createChatCompletion(client(), chat)).choices[0]?.message.content).not.toBe('Hello.')
})

describe('error:', () => {
  test.each<[path: string, body: unknown, problem: string]>([
    ['faults', { match: 'createHat' }, '400 0.match: match must be an operationId, or a method and a path.'],
    ['faults', { match: { method: 'GET', path: 1 } }, '400 0.match: match must be'],
    ['faults', [{ match: 'listModels' }, { match: 'listModels', stauts: 1 }], '400 1.stauts: '],
    ['faults', { match: 'listModels', status: 99 }, '400 0.status: '],
    ['script', { match: 'createResponse' }, '400 0.answer: '],
    ['script', { match: 'createResponse', answer: 1 }, '400 0.answer: answer must be text'],
    ['hats', {}, '404 There is no POST /__mock/hats: there is POST /__mock/faults'],
  ])('POST %s %j is refused', async (path, body, problem) => {
    expect(await problemOf(await post(path, body))).toContain(problem)
  })

  test('a body that is no JSON is refused', async () => {
    const response = await fetch(`${server.url}/__mock/faults`, { method: 'POST', body: '{' })
    expect(await problemOf(response)).toBe('400 The body is not valid JSON.')
  })

  test.each(['/__mock/requests', '/v1/models'])('%s answers neither other hosts nor pages of theirs', async (path) => {
    for (const headers of [
      { host: 'evil.test' },
      { origin: 'https://evil.test' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect(await send(path, headers)).toBe(403)
    for (const headers of [
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
      { origin: 'http://app.test' },
      { 'sec-fetch-site': 'none' },
    ])
      expect(await send(path, headers)).toBe(200)
  })
})
