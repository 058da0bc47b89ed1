import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyOf } from './feed.ts'

/** A server that sends the first event of a streamed chat at once, and then nothing until the client leaves. */
export interface FirstEventServer {
  url: string
  stop(): void
}

/** Starts it on a free port. */
export async function startFirstEventServer(): Promise<FirstEventServer> {
  const { value: event } = await bodyOf({ events: 1, cut: 0 }).getReader().read()
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
