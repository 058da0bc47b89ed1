import { type Client, createClient } from '../../../src/core/index.ts'
import { createAssistant } from '../../../src/operations/createAssistant.ts'
import { createThread } from '../../../src/operations/createThread.ts'
import type { CreateChatCompletionParams } from '../../../src/schemas/params/CreateChatCompletionParams.ts'
import type { CreateCompletionParams } from '../../../src/schemas/params/CreateCompletionParams.ts'
import type { Recording } from '../../../src/testing/index.ts'

/* What the examples of doc comments take for granted. */
export { trace } from '@opentelemetry/api'
export { expect } from 'vitest'

export const client: Client = createClient()
export const apiKey = 'sk-docs'
export const model = 'text-embedding-3-small'
export const input = 'Hello!'
export const error: unknown = new Error('An error of the platform.')

/** Of a chat, and of a text completion. */
export const params: CreateChatCompletionParams & CreateCompletionParams = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Hello!' }],
  prompt: 'Hello!',
}

/** What a handler is called with. */
export const request = new Request('https://example.com', { method: 'POST', body: JSON.stringify({ model, input }) })

/** What a platform's fetch gave. */
export const response: Pick<Response, 'headers'> & { body: ReadableStream<Uint8Array> } = {
  headers: new Headers({ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '1ms' }),
  body: new Blob(['data: {}\n\n']).stream(),
}

export const whole = 'data: {}\n\n'
export const bytes: Uint8Array<ArrayBuffer> = new TextEncoder().encode(whole)
export const collect = (answer: Response): Promise<string> => answer.text()

export const recording: Recording = {
  method: 'GET',
  path: '/v1/models',
  status: 200,
  contentType: 'application/json',
  responseBody: '{}',
}

export const show = (_value: unknown): void => {}
export const render = show
export const write = show
export const queue = { retry: (): void => {} }
export const sleep = (ms?: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export let assistant_id = ''
export let thread_id = ''

/** Makes what has to be there already. */
export async function prepare(): Promise<void> {
  assistant_id = (await createAssistant(client, { model: 'gpt-4o-mini' })).id
  thread_id = (await createThread(client, { messages: [{ role: 'user', content: 'Hello!' }] })).id
}
