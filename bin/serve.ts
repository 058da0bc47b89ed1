import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Upgrade } from '../src/testing/index.ts'
import { serveSockets } from './serveSockets.ts'

/** What answers requests. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/** A server that is up. */
export interface Served {
  url: string
  close(): Promise<void>
}

/**
 * Serves a `fetch` over HTTP, with bodies streamed both ways, and sockets where `upgrade` knows them. A client that leaves aborts its
 * request; a failing answer resets the connection.
 */
export async function serve(fetch: Fetch, port: number, hostname = '127.0.0.1', upgrade?: Upgrade): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    answer(fetch, incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  const endSockets = upgrade && serveSockets(server, upgrade)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${hostInURL(hostname)}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        endSockets?.()
      }),
  }
}

/** A host as URLs have it, where an IPv6 address stands in brackets. */
export function hostInURL(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

async function answer(fetch: Fetch, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const departure = new AbortController()
  outgoing.on('close', () => outgoing.writableFinished || departure.abort())
  const { method = 'GET', url = '/', headers } = incoming
  const init: RequestInit & { duplex: 'half' } = {
    method,
    headers: readHeaders(headers),
    signal: departure.signal,
    duplex: 'half',
  }
  if (method !== 'GET' && method !== 'HEAD') init.body = readBody(incoming)
  const response = await fetch(`http://${headers.host ?? 'localhost'}${url}`, init)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.flushHeaders()
  if (response.body) await pipeline(response.body, outgoing)
  else outgoing.end()
}

function readHeaders(headers: IncomingMessage['headers']): [string, string][] {
  return Object.entries(headers).flatMap(([name, value = []]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
}

function readBody(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}
