import { createClient } from '../../../src/core/client.ts'
import type { Client, ClientOptions } from '../../../src/core/types.ts'
import { type BodyEnd, bodyOf, type TestBody } from './bodies.ts'

/** A client whose every call is answered with one stream, and that stream's body. */
export interface StreamingClient {
  client: Client
  body: TestBody
  /** What was sent, in order. */
  requests: { url: string; body: Record<string, unknown> }[]
}

/** Makes a {@link StreamingClient}. */
export function streamingClient(
  chunks: (string | Uint8Array)[],
  { headers, ...options }: Omit<ClientOptions, 'headers'> & { headers?: Record<string, string> } = {},
  end?: BodyEnd,
): StreamingClient {
  const body = bodyOf(chunks, end)
  const requests: StreamingClient['requests'] = []
  const client = createClient({
    apiKey: 'key',
    async fetch(url, init) {
      requests.push({ url, body: JSON.parse(`${init.body}`) })
      return new Response(body.stream, {
        headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1', ...headers },
      })
    },
    ...options,
  })
  return { client, body, requests }
}

/** The server-sent events of these values. */
export function sse(...events: unknown[]): string {
  return events.map((event) => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`).join('')
}

/** A chunk of a chat completion. */
export function chunk(content: string, finish_reason: string | null = null, index = 0): object {
  const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'gpt-4o-mini' }
  return { ...head, choices: [{ index, delta: { content }, finish_reason }] }
}
