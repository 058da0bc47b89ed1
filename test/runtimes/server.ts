import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { createMockServer, type MockServer } from '../../src/testing/createMockServer.ts'

/** A request as the server saw it. */
export interface Seen {
  /** Method and path, such as `GET /files`. */
  line: string
  /** Whether the answer was sent to its end; `false` where the client left. */
  whole?: boolean
}

/** The mock over HTTP, with a fresh one under each name, and a log of what came. */
export interface MockOverHTTP {
  /** Base URL for the consumer of that name. */
  base(name: string): string
  /** What came under that name. */
  seen(name: string): Seen[]
  close(): void
}

interface Tenant {
  mock: MockServer
  seen: Seen[]
}

/** Milliseconds between two pieces of a stream, so that there is something to break out of. */
const pause = 40

/** Serves mocks on a free port of 127.0.0.1. */
export async function serveMock(): Promise<MockOverHTTP> {
  const tenants = new Map<string, Tenant>()
  const tenant = (name: string): Tenant => {
    const found = tenants.get(name) ?? { mock: createMockServer({ apiKey: 'test-key' }), seen: [] }
    tenants.set(name, found)
    return found
  }
  const server = createServer(async (request, response) => {
    const [, name = '', path = ''] = /^\/([^/]+)\/v1(.*)$/.exec(request.url ?? '') ?? []
    const { mock, seen } = tenant(name)
    const entry: Seen = { line: `${request.method} ${path.replace(/\?.*/, '')}` }
    seen.push(entry)
    response.on('close', () => {
      entry.whole = response.writableFinished
    })
    await send(await mock.fetch(toRequest(request, path)), response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: (name) => `http://127.0.0.1:${port}/${name}/v1`,
    seen: (name) => tenant(name).seen,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function toRequest(request: IncomingMessage, path: string): Request {
  const { method = 'GET', headers } = request
  const body = method === 'GET' ? null : (Readable.toWeb(request) as ReadableStream<Uint8Array>)
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`])
  const init = { method, headers: pairs, body, duplex: 'half' }
  return new Request(`http://mock.test/v1${path}`, init)
}

async function send({ status, headers, body }: Response, response: ServerResponse): Promise<void> {
  const streams = headers.get('content-type')?.startsWith('text/event-stream')
  response.writeHead(status, Object.fromEntries(headers))
  for await (const chunk of body ?? []) {
    if (response.destroyed) return
    response.write(chunk)
    if (streams) await sleep(pause)
  }
  response.end()
}
