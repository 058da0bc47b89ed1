import { type Client, createClient, isAPIError, isOpenAIError } from 'bonsai-openai/core'
import { createChatCompletionStream } from 'bonsai-openai/operations/createChatCompletionStream'
import { CreateChatCompletionParamsSchema } from 'bonsai-openai/schemas/params/CreateChatCompletionParams'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import { createMockServer } from 'bonsai-openai/testing'
import { safeParse } from 'valibot'

interface Env {
  OPENAI_API_KEY?: string
  OPENAI_BASE_URL?: string
}

const mock = createMockServer({ apiKey: null })

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname !== '/api/chat') return refuse(404, `There is no ${pathname}.`)
    if (request.method !== 'POST') return refuse(405, 'Send a POST with {"messages": […]}.')
    return chat(request, connect(env))
  },
}

/** OpenAI where there is a key, else the mock server in this Worker. */
function connect({ OPENAI_API_KEY, OPENAI_BASE_URL }: Env): Client {
  return OPENAI_API_KEY
    ? createClient({ apiKey: OPENAI_API_KEY, baseURL: OPENAI_BASE_URL })
    : createClient({ apiKey: null, fetch: mock.fetch })
}

/** Answers with the API's own server-sent events, as they come. */
async function chat(request: Request, client: Client): Promise<Response> {
  const body = await request.json<object>().catch(() => undefined)
  const params = safeParse(CreateChatCompletionParamsSchema, { model: 'gpt-4o-mini', ...body })
  if (!body || !params.success) return refuse(400, 'Send {"messages": [{"role": "user", "content": "…"}]}.')
  try {
    const stream = await createChatCompletionStream(client, params.output, { signal: request.signal })
    return eventStreamResponse(stream)
  } catch (error) {
    if (!isOpenAIError(error)) throw error
    return refuse(isAPIError(error) ? (error.status ?? 502) : 502, error.message)
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status })
}
