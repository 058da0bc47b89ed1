import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '../../bin/serve.ts'
import { createMockServer, type MockServer } from '../../src/testing/createMockServer.ts'

/** A request as the server saw it. */
export interface Seen {
  /** Method and path, such as `GET /files`. */
  line: string
  /** Whether the client left before a stream's last event. */
  left: boolean
}

/** The mock over HTTP, a fresh one under each name, with a log of what came. */
export interface MockOverHTTP {
  /** Base URL for the consumer of that name. */
  base(name: string): string
  /** What came under that name. */
  seen(name: string): Seen[]
  close(): Promise<void>
}

interface Tenant {
  mock: MockServer
  seen: Seen[]
}

/** Serves mocks on a free port of 127.0.0.1. */
export async function serveMock(): Promise<MockOverHTTP> {
  const tenants = new Map<string, Tenant>()
  const tenant = (name: string): Tenant => {
    const found = tenants.get(name) ?? { mock: createMockServer({ apiKey: 'test-key' }), seen: [] }
    tenants.set(name, found)
    return found
  }
  const { url, close } = await serve(async (input, init) => {
    const [, name = '', path = ''] = /^\/([^/]+)\/v1(.*)$/.exec(new URL(input).pathname) ?? []
    const { mock, seen } = tenant(name)
    const entry: Seen = { line: `${init.method} ${path}`, left: false }
    seen.push(entry)
    const response = await mock.fetch(input, init)
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response
    let ended = false
    init.signal?.addEventListener('abort', () => {
      entry.left = !ended
    })
    return slowly(response, () => {
      ended = true
    })
  }, 0)
  return { base: (name) => `${url}/${name}/v1`, seen: (name) => tenant(name).seen, close }
}

/** A stream that takes its time, so that there is something to break out of; `onEnd` is called before its last event. */
function slowly(response: Response, onEnd: () => void): Response {
  const pause = new TransformStream<Uint8Array, Uint8Array>({
    transform: async (chunk, controller) => {
      if (new TextDecoder().decode(chunk).includes('[DONE]')) onEnd()
      controller.enqueue(chunk)
      await sleep(40)
    },
  })
  return new Response(response.body?.pipeThrough(pause), response)
}
