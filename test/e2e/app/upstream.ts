import { serve } from '../../../bin/serve.ts'
import { createMockServer, type MockServer } from '../../../src/testing/index.ts'
import { heldAfter } from '../../support/heldAfter.ts'
import { sse } from '../../support/sse.ts'

/** An OpenAI of the test's own, over HTTP, whose streams can be held in their middle. */
export interface Upstream {
  url: string
  mock: MockServer
  /** Streams stop after a few chunks, until the function that this gives is called. */
  hold(): () => void
  /** Has the next chat answered with this text. */
  answer(text: string): void
  /** What chats were asked, in order. */
  chats: object[]
  /** Paths of requests that were ended before their answer was. */
  aborted: string[]
  close(): Promise<void>
}

const HELD_AT = 12

export async function startUpstream(): Promise<Upstream> {
  const mock = createMockServer({ apiKey: 'test' })
  const chats: object[] = []
  const aborted: string[] = []
  let gate: Promise<void> | undefined

  const fetch = async (input: string, init: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const { pathname } = new URL(input)
    // Not that of the request: it only follows this one, and Node may forget that it does.
    init.signal?.addEventListener('abort', () => aborted.push(pathname))
    if (pathname.endsWith('/chat/completions')) chats.push(await request.clone().json())
    const response = await mock.fetch(request)
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    return isStream && response.body
      ? new Response(
          heldAfter(HELD_AT, response.body, () => gate),
          response,
        )
      : response
  }
  const { url, close } = await serve(fetch, 0)

  const hold = (): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    gate = promise
    return () => {
      gate = undefined
      resolve()
    }
  }
  const answer = (text: string): void =>
    mock.faults.add({
      match: 'createChatCompletion',
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: eventsOf(text),
    })
  return { url: `${url}/v1`, mock, hold, answer, chats, aborted, close }
}

function eventsOf(text: string): string {
  const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'gpt-4o-mini' }
  const pieces = text.match(/\s*\S{1,8}/g) ?? []
  const choices = [
    ...pieces.map((content) => ({ index: 0, delta: { content }, finish_reason: null })),
    { index: 0, delta: {}, finish_reason: 'stop' },
  ]
  const usage = { prompt_tokens: 24, completion_tokens: pieces.length, total_tokens: 24 + pieces.length }
  const chunks = [...choices.map((choice) => ({ ...head, choices: [choice] })), { ...head, choices: [], usage }]
  return sse(...chunks, '[DONE]')
}
