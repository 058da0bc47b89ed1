import { serve } from '../../../bin/serve.ts'
import type { ResponseObject } from '../../../src/schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../../src/schemas/ResponseStreamEvent.ts'
import { eventStream } from '../../../src/testing/eventStream.ts'
import { createMockServer, type MockServer } from '../../../src/testing/index.ts'
import { heldAfter } from '../../support/heldAfter.ts'

/** An OpenAI of the test's own, over HTTP, whose streams can be scripted, and held in their middle. */
export interface Upstream {
  url: string
  mock: MockServer
  /** Streams stop after a few events, until the function that this gives is called. */
  hold(after?: number): () => void
  /** Has the next response that is streamed be these events; several are used up in order. */
  script(events: Iterable<ResponseStreamEvent>): void
  /** What responses were asked for, in order. */
  asked: Record<string, unknown>[]
  /** Ids of responses that were cancelled. */
  cancelled: string[]
  close(): Promise<void>
}

const HELD_AFTER = 12

export async function startUpstream(): Promise<Upstream> {
  const mock = createMockServer({ apiKey: 'test' })
  const asked: Record<string, unknown>[] = []
  const cancelled: string[] = []
  const scripts: Iterable<ResponseStreamEvent>[] = []
  let gate: Promise<void> | undefined
  let heldAfterEvents = HELD_AFTER

  const answer = async (input: string, init: RequestInit): Promise<Response> => {
    const { pathname } = new URL(input)
    const [, stopped] = /\/responses\/([^/]+)\/cancel$/.exec(pathname) ?? []
    if (stopped) cancelled.push(stopped)
    if (!pathname.endsWith('/responses')) return mock.fetch(input, init)
    const body: Record<string, unknown> = await new Request(input, init).json()
    asked.push(body)
    const script = body['stream'] === true ? scripts.shift() : undefined
    return script ? eventStream(named(script)) : mock.fetch(input, { ...init, body: JSON.stringify(body) })
  }
  const fetch = async (input: string, init: RequestInit): Promise<Response> => {
    const response = await answer(input, init)
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (!isStream || !response.body) return response
    return new Response(
      heldAfter(heldAfterEvents, response.body, () => gate),
      response,
    )
  }
  const { url, close } = await serve(fetch, 0)
  return {
    url: `${url}/v1`,
    mock,
    asked,
    cancelled,
    close,
    script: (events) => void scripts.push(events),
    hold(after = HELD_AFTER) {
      const { promise, resolve } = Promise.withResolvers<void>()
      heldAfterEvents = after
      gate = promise
      return () => {
        gate = undefined
        resolve()
      }
    },
  }
}

function* named(events: Iterable<ResponseStreamEvent>): Generator<{ event: string; data: ResponseStreamEvent }> {
  for (const event of events) yield { event: event.type, data: event }
}

/** A response with nothing in it yet. */
export function emptyResponse(changes: Partial<ResponseObject> = {}): ResponseObject {
  return {
    id: `resp_${crypto.randomUUID()}`,
    object: 'response',
    created_at: 1,
    status: 'completed',
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: 'gpt-4o-mini',
    output: [],
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    usage: {
      input_tokens: 24,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: 42,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 66,
    },
    ...changes,
  }
}
