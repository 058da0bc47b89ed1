import { type Client, createClient } from 'bonsai-openai/core'
import { createMockServer } from 'bonsai-openai/testing'
import type { Env } from './env.ts'

/** Between two chunks, so that text is seen to grow. */
const PAUSE = 25

const mock = createMockServer({ apiKey: null })

/** OpenAI, or the host named, where a key or a base URL is set; else a mock server in this Worker. */
export function connect({ OPENAI_API_KEY, OPENAI_BASE_URL }: Env): Client {
  return OPENAI_API_KEY || OPENAI_BASE_URL
    ? createClient({ apiKey: OPENAI_API_KEY || null, baseURL: OPENAI_BASE_URL || undefined })
    : createClient({ apiKey: null, fetch: async (input, init) => slowly(await mock.fetch(input, init)) })
}

/** The same answer; events come one at a time. */
function slowly(response: Response): Response {
  const streams = response.headers.get('content-type')?.startsWith('text/event-stream')
  if (!streams || !response.body) return response
  const pauses = new TransformStream<Uint8Array, Uint8Array>({
    async transform(chunk, controller) {
      await scheduler.wait(PAUSE)
      controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(pauses), response)
}
