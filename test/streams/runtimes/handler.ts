import { createClient } from '../../../src/core/createClient.ts'
import { createChatCompletionStream } from '../../../src/operations/createChatCompletionStream.ts'
import { eventStreamResponse } from '../../../src/streams/eventStreamResponse.ts'

/** What an app does: hands a completion on to its own client. The upstream's URL comes in a header. */
export async function handle(request: Request): Promise<Response> {
  const client = createClient({ apiKey: 'key', baseURL: request.headers.get('x-upstream') ?? undefined })
  const stream = await createChatCompletionStream(client, { model: 'gpt-4o-mini', messages: [] })
  return eventStreamResponse(stream, { signal: request.signal })
}
