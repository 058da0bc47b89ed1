import type { Client } from '../../src/core/types.ts'

/** What the examples of doc comments take for granted. */
export const bytes: Uint8Array<ArrayBuffer> = new TextEncoder().encode('{}\n')

const events = [
  'data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}',
  'data: [DONE]',
  '',
].join('\n\n')

/** Talks to a stand-in that answers streams with one chunk and everything else with an empty list; its drift is not of interest. */
export const client: Client = {
  apiKey: 'sk-example',
  onDrift: null,
  fetch: async (_url, init) =>
    String(init.body).includes('"stream":true')
      ? new Response(events, { headers: { 'content-type': 'text/event-stream' } })
      : Response.json({ object: 'list', data: [], has_more: false }),
}
