import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Serves the handler from Node, Deno or Bun on a free port, which it prints. */
export function serve(handle: (request: Request) => Promise<Response>): void {
  const server = createServer(async (incoming, outgoing) => {
    let body = ''
    for await (const chunk of incoming.setEncoding('utf8')) body += chunk
    const response = await handle(new Request('http://probe/', { method: 'POST', body })).catch(
      (error) => new Response(String(error?.stack ?? error), { status: 500 }),
    )
    outgoing.writeHead(response.status).end(await response.text())
  })
  server.keepAliveTimeout = 600_000
  server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
}
