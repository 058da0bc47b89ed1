import { serve } from '../../../bin/serve.ts'
import type { ResponseStreamEvent } from '../../../src/schemas/ResponseStreamEvent.ts'
import { eventStream, type SentEvent } from '../../../src/testing/eventStream.ts'
import { createMockServer, type MockServer } from '../../../src/testing/index.ts'
import { heldAfter } from '../../support/heldAfter.ts'

/** What a request to the API held. */
export interface SeenRequest {
  method: string
  path: string
  body: Record<string, unknown>
}

/** An OpenAI over HTTP: the mock, but for responses that a test writes itself. */
export interface ScriptedUpstream {
  url: string
  mock: MockServer
  /** What was asked, in order. */
  seen: SeenRequest[]
  /** Requests that made a response. */
  asked(): Record<string, unknown>[]
  /** Has the next response stream these events. */
  answer(events: Iterable<ScriptedEvent>): void
  /** Has streams stop after so many events, until the function that this gives is called. */
  hold(pieces?: number): () => void
  close(): Promise<void>
}

/** An event of a response; its number is counted. */
export interface ResponseEvent {
  type: string
  [field: string]: unknown
}

/** By then an answer of the mock has some words. */
const HELD_AFTER = 12

/** One that is made as the mock makes them, or one that a test writes by hand. */
type ScriptedEvent = ResponseStreamEvent | ResponseEvent

export async function startScriptedUpstream(): Promise<ScriptedUpstream> {
  const mock = createMockServer({ apiKey: 'test' })
  const seen: SeenRequest[] = []
  const scripts: Iterable<ScriptedEvent>[] = []
  let held = 0
  let gate: Promise<void> | undefined

  const play = async (request: Request): Promise<Response> => {
    const { pathname: path } = new URL(request.url)
    const text = request.method === 'POST' ? await request.clone().text() : ''
    seen.push({ method: request.method, path, body: text.startsWith('{') ? JSON.parse(text) : {} })
    const isNew = request.method === 'POST' && path.endsWith('/responses')
    const script = isNew ? scripts.shift() : undefined
    if (!script) return mock.fetch(request)
    return eventStream(numbered(script))
  }
  const { url, close } = await serve(async (input, init) => {
    const response = await play(new Request(input, init))
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    return isStream && response.body
      ? new Response(
          heldAfter(held || Infinity, response.body, () => gate),
          response,
        )
      : response
  }, 0)
  return {
    url: `${url}/v1`,
    mock,
    seen,
    close,
    asked: () =>
      seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/responses')).map(({ body }) => body),
    answer: (events) => void scripts.push(events),
    hold(pieces = HELD_AFTER) {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = pieces
      gate = promise
      return () => {
        gate = undefined
        held = 0
        resolve()
      }
    },
  }
}

function* numbered(events: Iterable<ScriptedEvent>): Generator<SentEvent> {
  let number = 0
  for (const event of events) yield { event: event.type, data: { ...event, sequence_number: number++ } }
}
