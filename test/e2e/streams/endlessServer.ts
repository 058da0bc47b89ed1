import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chunk } from '../../support/chunk.ts'
import { sse } from '../../support/sse.ts'

/** A server whose answers have no end: under `/endless/<id>` they go on, under `/stalls/<id>` they stand still after the first event, and under `/silent/<id>` none comes. */
export interface EndlessServer {
  url: string
  /** Resolves once the request of that id is there. */
  arrived(id: string): Promise<void>
  /** Resolves to the milliseconds from a time until the answer of that id was left; to Infinity where it is not. */
  leftSince(id: string, began: number): Promise<number>
  close(): void
}

/** Milliseconds in which a client may come or leave. */
const PATIENCE = 1000

/** Waits until something holds, or the patience is over. */
async function until(holds: () => boolean): Promise<void> {
  const began = Date.now()
  while (!holds() && Date.now() - began < PATIENCE) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Starts the server on a free port of 127.0.0.1; a program asks it for `/left/<id>/<began>`, which is null for Infinity. */
export async function serveEndless(): Promise<EndlessServer> {
  const here = new Set<string>()
  /** When each answer was left. */
  const left = new Map<string, number>()
  const leftSince = async (id: string, began: number): Promise<number> => {
    await until(() => left.has(id))
    return (left.get(id) ?? Infinity) - began
  }
  const server = createServer(async (request, response) => {
    const [, kind, id = '', began] = (request.url ?? '').split('/')
    if (kind === 'left') {
      response.end(JSON.stringify(await leftSince(id, Number(began))))
      return
    }
    request.resume()
    here.add(id)
    response.on('close', () => left.set(id, Date.now()))
    if (kind === 'silent') return
    const isSpeech = request.url?.endsWith('/audio/speech')
    response.writeHead(200, { 'content-type': isSpeech ? 'audio/mpeg' : 'text/event-stream' })
    response.write(sse(chunk('a')))
    if (kind !== 'endless') return
    const timer = setInterval(() => response.write(sse(chunk('b'))), 5)
    response.on('close', () => clearInterval(timer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived: (id) => until(() => here.has(id)),
    leftSince,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
