import type { ClientOptions } from '../../src/core/index.ts'
import { streamed } from './answers.ts'
import { type BodyEnd, bodyOf, type TestBody } from './bodies.ts'
import { type FakeClient, fakeClient } from './fakeClient.ts'

/** A client whose every call is answered with one stream, and that stream's body. */
export interface StreamingClient {
  client: FakeClient
  body: TestBody
}

/** Makes a {@link StreamingClient}. */
export function streamingClient(
  chunks: (string | Uint8Array)[],
  { headers, ...options }: Omit<ClientOptions, 'headers'> & { headers?: Record<string, string> } = {},
  end?: BodyEnd,
): StreamingClient {
  const body = bodyOf(chunks, end)
  const client = fakeClient(() => streamed(body.stream, { 'x-request-id': 'req_1', ...headers }), options)
  return { client, body }
}
