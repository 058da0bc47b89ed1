import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '../../bin/serve.ts'
import { createMockServer, type MockServer } from '../../src/testing/createMockServer.ts'

/** A request as the server saw it. */
export interface Seen {
  /** Method and path, such as `GET /files`. */
  line: string
  /** Whether the client left before the answer was sent to its end. */
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
    init.signal?.addEventListener('abort', () => {
      entry.left = true
    })
    return slowly(await mock.fetch(input, init))
  }, 0)
  return { base: (name) => `${url}/${name}/v1`, seen: (name) => tenant(name).seen, close }
}

/** A stream takes its time, so that there is something to break out of. */
function slowly(response: Response): Response {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response
  const pause = new TransformStream<Uint8Array, Uint8Array>({
    transform: async (chunk, controller) => {
      controller.enqueue(chunk)
      await sleep(40)
    },
  })
  return new Response(response.body?.pipeThrough(pause), response)
}
