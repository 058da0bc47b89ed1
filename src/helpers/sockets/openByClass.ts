import { ConnectionError } from '../../core/connectionError.ts'
import { keyProtocols } from './keyProtocols.ts'
import type { Opener } from './opener.ts'
import { ABNORMAL } from './readSocket.ts'
import type { OpeningSocket, Socket, SocketRequest } from './socket.ts'

/** Opens a socket by the platform's WebSocket class, or by the one that was given. */
export function openByClass({ url, headers }: SocketRequest, opener: Opener): OpeningSocket {
  const { settings, title, redact, refuse } = opener
  const { protocols, WebSocket: SocketClass = globalThis.WebSocket } = settings
  if (!SocketClass) return refuse('needs a WebSocket, which this runtime lacks: pass a class as `WebSocket`')
  const address = url.href.replace('http', 'ws')
  let socket: Socket
  try {
    socket = Reflect.construct(SocketClass, [address, { headers: Object.fromEntries(headers), protocols }])
  } catch {
    // Browsers send no headers, and take nothing but protocols in second place.
    socket = new SocketClass(address, protocols ?? keyProtocols(headers, refuse))
  }
  const opened = new Promise<void>((resolve, reject) => {
    let problem: string | undefined
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', ({ message }) => {
      problem = message
    })
    socket.addEventListener('close', ({ code, reason }) => {
      const why = redact(reason || problem || 'check its key, its params and the baseURL')
      reject(
        new ConnectionError(`${title} could not open its socket: ${why}.`, { sent: 'unknown', code: code || ABNORMAL }),
      )
    })
  })
  return { socket, open: () => opened }
}
