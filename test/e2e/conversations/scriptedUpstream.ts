import { serve } from '../../../bin/serve.ts'
import type { ResponseStreamEvent } from '../../../src/schemas/ResponseStreamEvent.ts'
import { createMockServer, type MockServer } from '../../../src/testing/index.ts'
import { heldAfter } from '../../support/heldAfter.ts'
import { namedSSE } from '../../support/sse.ts'

/** What a request to the API held. */
export interface SeenRequest {
  method: string
  path: string
  search: string
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
  /** Has the next response stream these events; it can be read again, unless it is not kept. */
  answer(events: Iterable<ScriptedEvent>, isKept?: boolean): void
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
  const scripts: { events: Iterable<ScriptedEvent>; isKept: boolean }[] = []
  const played = new Map<string, ScriptedEvent[]>()
  let held = 0
  let gate: Promise<void> | undefined

  const play = async (request: Request): Promise<Response> => {
    const { pathname: path, search, searchParams } = new URL(request.url)
    const text = request.method === 'POST' ? await request.clone().text() : ''
    seen.push({ method: request.method, path, search, body: text.startsWith('{') ? JSON.parse(text) : {} })
    const isNew = request.method === 'POST' && path.endsWith('/responses')
    const script = isNew ? scripts.shift() : undefined
    if (script) return stream(begin(script), -1)
    const known = request.method === 'GET' ? played.get(path.split('/').at(-1) ?? '') : undefined
    if (!known) return mock.fetch(request)
    // It is being made for as long as it is not read to its end.
    if (searchParams.get('stream') !== 'true') return Response.json({ ...responseOf(known), status: 'in_progress' })
    return stream(known, Number(searchParams.get('starting_after') ?? -1))
  }
  const begin = ({ events: given, isKept }: (typeof scripts)[number]): ScriptedEvent[] => {
    const events = [...given]
    if (isKept) played.set(`${responseOf(events).id}`, events)
    return events
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
    answer: (events, isKept = true) => void scripts.push({ events, isKept }),
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

/** A stream of events, from the one after a number on. */
function stream(events: readonly ScriptedEvent[], after: number): Response {
  const numbered = events.map((event, index): [string, object] => [event.type, { ...event, sequence_number: index }])
  const pieces = numbered.slice(after + 1).map((event) => new TextEncoder().encode(namedSSE(event)))
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const piece = pieces.shift()
      if (piece) controller.enqueue(piece)
      else controller.close()
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

/** The response as its first event has it. */
function responseOf([first]: readonly ScriptedEvent[]): { id?: unknown } {
  return first && 'response' in first ? Object(first.response) : {}
}
