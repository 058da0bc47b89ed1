import type { KVNamespace } from '@cloudflare/workers-types'
import {
  type Client,
  createClient,
  createResponse,
  getResponse,
  isWebhookError,
  outputText,
  unwrapWebhook,
} from 'bonsai-openai'

interface Env {
  OPENAI_API_KEY: string
  OPENAI_BASE_URL?: string
  OPENAI_WEBHOOK_SECRET: string
  ANSWERS: KVNamespace
}

/** Asks a question that is answered in the background. */
async function ask(client: Client, question: string): Promise<Response> {
  const { id } = await createResponse(client, { model: 'gpt-5', input: question, background: true })
  return Response.json({ answer: `/answers/${id}` }, { status: 202 })
}

/** Keeps an answer once the API says that it is there. An event that comes twice keeps it twice, which changes nothing. */
async function hear(
  client: Client,
  request: Request,
  { OPENAI_WEBHOOK_SECRET: secret, ANSWERS }: Env,
): Promise<Response> {
  try {
    const event = await unwrapWebhook(request, { secret })
    if (event.type === 'response.completed') {
      const response = await getResponse(client, { response_id: event.data.id })
      await ANSWERS.put(response.id, outputText(response))
    }
    return new Response(null, { status: 204 })
  } catch (error) {
    if (!isWebhookError(error)) throw error
    return new Response(error.message, { status: 400 })
  }
}

/** Fetches an answer that was kept. */
async function read(id: string, { ANSWERS }: Env): Promise<Response> {
  const text = await ANSWERS.get(id)
  return text === null ? new Response('It is not there yet.', { status: 404 }) : new Response(text)
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const client = createClient({ apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL })
    const [, route, id = ''] = new URL(request.url).pathname.split('/')
    if (request.method === 'POST' && route === 'ask') return ask(client, await request.text())
    if (request.method === 'POST' && route === 'webhook') return hear(client, request, env)
    if (request.method === 'GET' && route === 'answers') return read(id, env)
    return new Response('There is no such page.', { status: 404 })
  },
}
