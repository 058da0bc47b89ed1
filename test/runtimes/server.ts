import { serve } from '../../bin/serve.ts'
import { createMockServer, type MockServer } from '../../src/testing/createMockServer.ts'
import { heldAfter } from '../support/heldAfter.ts'

/** A request as the server saw it. */
export interface Seen {
  /** Method and path, such as `GET /files`. */
  line: string
  /** Whether the client left before a stream's last event. */
  wasLeft: boolean
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
  untilLeft: Promise<void>
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
      untilLeft: Promise.resolve(),
    }
    tenants.set(name, found)
    return found
  }
  const { url, close } = await serve(async (input, init) => {
    const [, name = '', path = ''] = /^\/([^/]+)\/v1(.*)$/.exec(new URL(input).pathname) ?? []
    const client = tenant(name)
    const entry: Seen = { line: `${init.method} ${path}`, wasLeft: false }
    client.seen.push(entry)
    // A client that is answered could end, which is no leaving.
    await client.untilLeft
    const response = await client.mock.fetch(input, init)
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response
    const leaving = new Promise<boolean>((resolve) => {
      init.signal?.addEventListener('abort', () => resolve(true))
      setTimeout(resolve, PATIENCE, false).unref()
    })
    client.untilLeft = leaving.then((wasLeft) => {
      entry.wasLeft = wasLeft
    })
    const { untilLeft } = client
    return new Response(response.body && heldAfter(FIRST, response.body, () => untilLeft), response)
  }, 0)
  return { base: (name) => `${url}/${name}/v1`, seen: (name) => tenant(name).seen, close }
}
