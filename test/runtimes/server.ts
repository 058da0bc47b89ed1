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
  /** Resolves when its client has left the last stream, or had the time to. */
  left: Promise<void>
}

/** Events that come before a stream is held. */
const FIRST = 4

/** Milliseconds that a client has to leave a stream. */
const PATIENCE = 10_000

/** Serves mocks on a free port of 127.0.0.1. */
export async function serveMock(): Promise<MockOverHTTP> {
  const tenants = new Map<string, Tenant>()
  const tenant = (name: string): Tenant => {
    const found = tenants.get(name) ?? {
      mock: createMockServer({ apiKey: 'test-key' }),
      seen: [],
      left: Promise.resolve(),
    }
    tenants.set(name, found)
    return found
  }
  const { url, close } = await serve(async (input, init) => {
    const [, name = '', path = ''] = /^\/([^/]+)\/v1(.*)$/.exec(new URL(input).pathname) ?? []
    const client = tenant(name)
    const entry: Seen = { line: `${init.method} ${path}`, left: false }
    client.seen.push(entry)
    // A client that is answered could end, which is no leaving.
    await client.left
    const response = await client.mock.fetch(input, init)
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response
    const leaving = new Promise<boolean>((resolve) => {
      init.signal?.addEventListener('abort', () => resolve(true))
      setTimeout(resolve, PATIENCE, false).unref()
    })
    client.left = leaving.then((left) => {
      entry.left = left
    })
    return held(response, client.left)
  }, 0)
  return { base: (name) => `${url}/${name}/v1`, seen: (name) => tenant(name).seen, close }
}

/** A stream that stands still until its client has left. */
function held(response: Response, left: Promise<void>): Response {
  let sent = 0
  const gate = new TransformStream<Uint8Array, Uint8Array>({
    transform: async (event, controller) => {
      if (++sent > FIRST) await left
      controller.enqueue(event)
    },
  })
  return new Response(response.body?.pipeThrough(gate), response)
}
