import { createClient, isOpenAIError } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'

const client = createClient()

/** Puts the text of a request to the model and streams its answer. A browser that leaves ends the call. */
export async function chat(request: Request): Promise<Response> {
  const { signal } = request
  const messages = [{ role: 'user' as const, content: await request.text() }]
  try {
    const stream = await createChatCompletionStream(client, { model: 'gpt-4o-mini', messages }, { signal })
    return eventStreamResponse(stream, { signal })
  } catch (error) {
    if (!isOpenAIError(error)) throw error
    return Response.json({ error: { message: error.message } }, { status: 502 })
  }
}
