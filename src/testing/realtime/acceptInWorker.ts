import { errorBody } from '../refusal.ts'
import type { Upgrade } from './createSockets.ts'
import type { Peer } from './socket.ts'

/** A server's end of a pair in Workers. */
interface WorkerSocket extends Peer {
  accept(): void
  addEventListener(type: 'message' | 'close' | 'error', listener: (event: { data?: unknown }) => void): void
}

/** What Workers have. */
interface WorkerGlobal {
  WebSocketPair?: new () => { 0: object; 1: WorkerSocket }
}

/**
 * Answers an upgrade as Workers do; elsewhere says what to do instead.
 * @see https://developers.cloudflare.com/workers/runtime-apis/websockets/
 */
export function acceptInWorker(url: string, headers: Headers, upgrade: Upgrade): Response {
  const { WebSocketPair }: WorkerGlobal = Object(globalThis)
  const message =
    "The mock's fetch opens sockets in Workers alone: elsewhere use its WebSocket, or `bonsai-openai mock`."
  if (!WebSocketPair) return Response.json(errorBody(426, message), { status: 426 })
  const serve = upgrade(url, headers)
  if (serve instanceof Response) return serve
  const { 0: webSocket, 1: socket } = new WebSocketPair()
  socket.accept()
  const service = serve(socket)
  socket.addEventListener('message', ({ data }) => service.receive(`${data}`))
  socket.addEventListener('close', service.end)
  socket.addEventListener('error', service.end)
  const protocol = chosenProtocol(headers)
  const init: ResponseInit = { status: 101, ...(protocol && { headers: { 'sec-websocket-protocol': protocol } }) }
  return new Response(null, Object.assign(init, { webSocket }))
}

/** The subprotocol that the API takes, where a client asks for one. */
export function chosenProtocol(headers: Headers): string | undefined {
  const asked = headers.get('sec-websocket-protocol')?.split(/\s*,\s*/)
  return asked?.find((protocol) => protocol === 'realtime')
}
