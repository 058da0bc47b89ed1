import type { IncomingMessage, Server } from 'node:http'
import type { Upgrade } from '../src/testing/index.ts'
import { WebSocketServer } from './webSocketServer.ts'

/** The largest message that a client may send, in bytes. */
const maxPayload = 64 * 2 ** 20

/** Serves the sockets of a mock on a server of HTTP, with or without TLS. Returns what ends them all. */
export function serveSockets(server: Pick<Server, 'on'>, upgrade: Upgrade): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload,
    handleProtocols: (protocols) => (protocols.has('realtime') ? 'realtime' : false),
  })
  server.on('upgrade', async (request, connection, head) => {
    connection.on('error', () => connection.destroy())
    const serve = upgrade(`http://${request.headers.host ?? 'localhost'}${request.url}`, headersOf(request))
    if (serve instanceof Response) {
      connection.end(await refusal(serve))
      return
    }
    sockets.handleUpgrade(request, connection, head, (socket) => {
      const service = serve(socket)
      socket.on('message', (data) => service.receive(`${data}`))
      socket.on('close', () => service.end())
      socket.on('error', () => socket.terminate())
    })
  })
  return () => {
    for (const socket of sockets.clients) socket.terminate()
  }
}

function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(Object.entries(headers).map(([name, value = '']): [string, string] => [name, `${value}`]))
}

/** An answer that is no upgrade, as it goes over the wire. */
async function refusal(response: Response): Promise<string> {
  const body = await response.text()
  const type = response.headers.get('content-type')
  const head = [`HTTP/1.1 ${response.status} Refused`, `content-type: ${type}`, 'connection: close']
  return [...head, `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n')
}
