import { createClient, isOpenAIError } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import type { CreateChatCompletionStreamResponse } from 'bonsai-openai/schemas/CreateChatCompletionStreamResponse'
import { type EventStream, eventStreamResponse, textStreamResponse } from 'bonsai-openai/streams'

const client = createClient()

/** Puts the text of a request to the model. A client that leaves ends the call. */
async function ask(request: Request): Promise<EventStream<CreateChatCompletionStreamResponse>> {
  const messages = [{ role: 'user' as const, content: await request.text() }]
  return createChatCompletionStream(client, { model: 'gpt-4o-mini', messages }, { signal: request.signal })
}

const server = Bun.serve({
  hostname: '127.0.0.1',
  // Seconds that a connection may be silent: a model can think for longer than Bun's ten.
  idleTimeout: 255,
  routes: {
    '/events': { POST: async (request) => eventStreamResponse(await ask(request), { signal: request.signal }) },
    '/text': { POST: async (request) => textStreamResponse(await ask(request), { signal: request.signal }) },
  },
  error(error) {
    if (!isOpenAIError(error)) throw error
    return new Response(error.message, { status: 502 })
  },
})
console.log(`Listening at ${server.url}`)
