import { createClient } from '../../../src/core/index.ts'
import { submitBatch } from '../../../src/helpers/submitBatch.ts'
import { createResponse } from '../../../src/operations/createResponse.ts'
import { createMockServer, type MockSocketClass } from '../../../src/testing/index.ts'

/** What a block can export for a platform to call. */
interface Exported {
  default?: { fetch?: Handler; queue?: Queued }
  GET?: Handler
  POST?: Handler
}

type Handler = (request: Request, env: object, context: object) => Response | Promise<Response>
type Queued = (batch: object, env: object, context: object) => unknown

const key = 'sk-docs'
/** The body of a request to a site that chats, as front ends of all kinds send it. */
const hello = JSON.stringify({
  id: 'chat-1',
  threadId: 'thread-1',
  runId: 'run-1',
  messages: [{ id: '1', role: 'user', content: 'Hello!', parts: [{ type: 'text', text: 'Hello!' }] }],
})
/** Models that only other hosts have. */
const hosted = ['my-deployment', 'llama3.2']
const context = { waitUntil: () => {}, passThroughOnException: () => {} }

/** A platform's fetch, with the mock of the API behind it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** What a block finds of the platform. */
export interface Platform {
  fetch: Fetch
  WebSocket: MockSocketClass
}

/** Makes what a block finds of the platform: behind it is the mock, which also knows `/organization/projects`, and a site's own `/api/chat`. */
export function createPlatform(): Platform {
  const { fetch, faults, state, WebSocket } = createMockServer({ apiKey: null })
  for (const id of hosted) state.models.set(id, { id, object: 'model', created: 0, owned_by: 'host' })
  faults.add({ match: { method: 'POST', path: /\/organization\/projects$/ }, times: Infinity, body: project })
  const answer: Fetch = (input, init) => {
    if (input !== '/api/chat') return fetch(input, init)
    const body = JSON.stringify({ model: 'gpt-4o-mini', stream: true, ...JSON.parse(`${init?.body ?? hello}`) })
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    return fetch('https://api.openai.com/v1/chat/completions', { ...init, body, headers })
  }
  return { fetch: answer, WebSocket }
}

const project = { id: 'cntr_1', object: 'container', created_at: 0, status: 'running', name: 'sketches' }

/** Calls what a block exports, as its platform would, and reads the answers to their ends; `isWebhook` where it's the API that calls. */
export async function play({ default: handlers = {}, GET, POST }: Exported, isWebhook: boolean): Promise<void> {
  const env = { OPENAI_API_KEY: key, OPENAI_WEBHOOK_SECRET: 'whsec_bW9jaw==', WAITING: { send: async () => {} } }
  for (const handler of [handlers.fetch, GET, POST]) {
    if (!handler) continue
    const response = await handler(isWebhook ? await webhook() : request(), env, context)
    const text = await response.text()
    const isEmpty = isWebhook || response.status === 204
    if (!response.ok || !(text || isEmpty) || text.includes('event: error'))
      throw new Error(`The handler answered ${response.status}: ${text}`)
  }
  await handlers.queue?.({ messages: [await message()] }, env, context)
}

function request(): Request {
  return new Request('https://example.com/', {
    method: 'POST',
    body: hello,
    headers: { 'content-type': 'application/json' },
  })
}

/** What the API sends when a response of the background is done. */
async function webhook(): Promise<Request> {
  const { id } = await createResponse(createClient({ apiKey: key }), {
    model: 'gpt-5',
    input: 'Hello!',
    background: true,
  })
  const { webhooks } = createMockServer()
  return new Request('https://example.com/', {
    method: 'POST',
    ...(await webhooks.sign({ type: 'response.completed', data: { id } })),
  })
}

/** A message about a batch; one that is not acknowledged is an error. */
async function message(): Promise<object> {
  const requests = [{ custom_id: 'a', params: { model: 'text-embedding-3-small', input: 'Hello!' } }]
  const { id } = await submitBatch(createClient({ apiKey: key }), { endpoint: '/v1/embeddings', requests })
  const retry = (): never => {
    throw new Error('The message was put back.')
  }
  return { body: { batch_id: id }, ack: () => {}, retry }
}
