import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chunk } from './chunk.ts'
import { sse } from './sse.ts'

/** A server on a real socket whose chat completions never end. */
export interface StreamServer {
  /** Base URL for a client. */
  url: string
  /** Requests whose answer is under way. */
  readonly open: number
  /** Resolves to the milliseconds until no answer is under way any more. */
  closed(): Promise<number>
  close(): Promise<void>
}

/** Starts a {@link StreamServer} that says something every few milliseconds until its client leaves. */
export async function startStreamServer(): Promise<StreamServer> {
  let open = 0
  const server = createServer((request, response) => {
    request.resume()
    open++
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    let count = 0
    const timer = setInterval(() => response.write(sse(chunk(`${count++} `))), 5)
    response.on('close', () => {
      clearInterval(timer)
      open--
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    get open() {
      return open
    },
    async closed() {
      const started = performance.now()
      while (open && performance.now() - started < 5000) await new Promise((resolve) => setTimeout(resolve, 2))
      if (open) throw new Error(`${open} answers were still under way after 5 s`)
      return performance.now() - started
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
