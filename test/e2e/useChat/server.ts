import { build } from 'esbuild'
import { type Served, serve } from '../../../bin/serve.ts'
import { type Client, createClient } from '../../../src/core/index.ts'
import { answerTools } from '../../../src/helpers/answerTools.ts'
import { type DeclaredTool, defineTool } from '../../../src/helpers/defineTool.ts'
import { fromUIMessages } from '../../../src/helpers/fromUIMessages.ts'
import { type ResponseToolsStream, runResponseToolsStream } from '../../../src/helpers/runResponseToolsStream.ts'
import { runToolsStream, type ToolsStream } from '../../../src/helpers/runToolsStream.ts'
import { uiToolAnswers } from '../../../src/helpers/uiToolAnswers.ts'
import { createResponseStream } from '../../../src/operations/createResponseStream.ts'
import { getResponseStream } from '../../../src/operations/getResponseStream.ts'
import type { FrontEvent } from '../../../src/streams/frontEvent.ts'
import { uiMessageStreamResponse } from '../../../src/streams/uiMessageStreamResponse.ts'
import { createMockServer, type MockServer } from '../../../src/testing/index.ts'

/** A chat of a Worker: its routes are `/<api>/<tools>`, and its pages stand under the same paths. */
export interface ChatServer extends Served {
  /** The API that it asks. */
  mock: MockServer
  /** What front ends sent, oldest first. */
  bodies: { messages: unknown[] }[]
  /** Addresses of requests to the API that were left before their end. */
  left: string[]
}

type Api = 'chat' | 'responses'

/** A loop of tools that stopped, as an app would store it. */
type Stored = NonNullable<ToolsStream['result'] | ResponseToolsStream['result']>

const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } as const
const declared = { name: 'get_weather', description: 'Tells the weather of a city.', parameters }
const run = ({ city }: Record<string, unknown>): object => ({ city, sky: 'clear' })

/** The tools of each route: run at once, after an approval, or by the page. */
const toolsOf: Record<string, DeclaredTool[]> = {
  none: [],
  run: [defineTool({ ...declared, run })],
  approve: [defineTool({ ...declared, run, needsApproval: () => true })],
  page: [defineTool(declared)],
}

/** Builds the page, and serves it with the chats that answer it. */
export async function serveChats(): Promise<ChatServer> {
  const script = await buildPage()
  const mock = createMockServer()
  const left: string[] = []
  const fetch: typeof mock.fetch = (input, init) => {
    init?.signal?.addEventListener('abort', () => left.push(`${input}`))
    return mock.fetch(input, init)
  }
  const client = createClient({ apiKey: 'test', fetch, maxRetries: 0 })
  const bodies: ChatServer['bodies'] = []
  const stored = new Map<string, Stored>()

  const answer = async (api: Api, tools: DeclaredTool[], init: RequestInit): Promise<Response> => {
    const { id, messages } = await new Response(init.body).json()
    bodies.push({ messages })
    const waiting = stored.get(id)
    stored.delete(id)
    const stream = await open({ client, signal: init.signal ?? undefined }, api, { messages, tools, waiting })
    const onEnd = (): void => {
      if (stream.result?.pending.length) stored.set(id, JSON.parse(JSON.stringify(stream.result)))
    }
    return uiMessageStreamResponse(withStatus(stream), { onEnd })
  }
  const background = answerInBackground(client)
  const served = await serve(async (url, init) => {
    const { pathname } = new URL(url)
    const [, api, tools = '', id, stream] = pathname.split('/')
    if (tools === 'background' && init.method === 'POST') return background.begin(init)
    if (tools === 'background' && stream) return background.goOn(id ?? '')
    if (init.method === 'POST') return answer(api === 'chat' ? 'chat' : 'responses', toolsOf[tools] ?? [], init)
    if (pathname === '/page.js') return new Response(script, { headers: { 'content-type': 'text/javascript' } })
    const page =
      '<!doctype html><title>Chat</title><link rel="icon" href="data:,"><main></main><script src="/page.js"></script>'
    return new Response(page, { headers: { 'content-type': 'text/html' } })
  }, 0)
  return { ...served, mock, bodies, left }
}

/** Goes on with what waits for answers, or else begins with the messages. A visitor who leaves ends it by the signal. */
function open(
  { client, signal }: { client: Client; signal: AbortSignal | undefined },
  api: Api,
  { messages, tools, waiting }: { messages: unknown; tools: DeclaredTool[]; waiting: Stored | undefined },
): Promise<ToolsStream | ResponseToolsStream> {
  const options = { signal }
  const answers = waiting ? uiToolAnswers(messages, waiting) : {}
  if (waiting && Object.keys(answers).length)
    return 'completion' in waiting
      ? answerTools(client, waiting, answers, { tools }, options)
      : answerTools(client, waiting, answers, { tools }, options)
  if (api === 'chat') {
    const params = { model: 'gpt-4o-mini', messages: fromUIMessages(messages, { api }) }
    return runToolsStream(client, params, { tools }, options)
  }
  const params = { model: 'gpt-5', input: fromUIMessages(messages, { api }), reasoning: { summary: 'auto' as const } }
  return runResponseToolsStream(client, params, { tools }, options)
}

/** Answers that live longer than their requests, which stand still after the first word: their ids by those of their chats. */
function answerInBackground(client: Client) {
  const underWay = new Map<string, string>()
  return {
    async begin(init: RequestInit): Promise<Response> {
      const { id, messages } = await new Response(init.body).json()
      const input = fromUIMessages(messages, { api: 'responses' })
      const stream = await createResponseStream(client, { model: 'gpt-5', input, background: true })
      async function* remembered(): AsyncGenerator<FrontEvent> {
        for await (const event of stream) {
          if (event.type === 'response.created') underWay.set(id, event.response.id)
          yield event
          if (event.type === 'response.output_text.delta') await new Promise(() => {})
        }
      }
      return uiMessageStreamResponse(remembered(), { onEnd: () => void underWay.delete(id) })
    },
    async goOn(id: string): Promise<Response> {
      const response_id = underWay.get(id)
      if (!response_id) return new Response(null, { status: 204 })
      const stream = await getResponseStream(client, { response_id })
      return uiMessageStreamResponse(stream, { onEnd: () => void underWay.delete(id) })
    },
  }
}

/** The events of a loop, with a part of the app's own before them and one that passes. */
async function* withStatus(stream: ToolsStream | ResponseToolsStream): AsyncGenerator<FrontEvent, unknown> {
  yield { type: 'data-route', id: 'route', data: { by: 'mock' } }
  yield { type: 'data-status', data: 'begins', transient: true }
  for await (const event of stream) yield event
  return stream.result
}

async function buildPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/page.ts`],
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
