import { openByClass } from './openByClass.ts'
import { openByFetch } from './openByFetch.ts'
import type { Opener } from './opener.ts'
import type { OpeningSocket, SocketRequest } from './socket.ts'

/** Opens a socket as the runtime can: by `fetch` in Workers, whose WebSocket takes no headers, by its WebSocket elsewhere, or by the class that was given. */
export async function openSocket(request: SocketRequest, opener: Opener): Promise<OpeningSocket> {
  const isWorker = 'WebSocketPair' in globalThis
  return isWorker && !opener.settings.WebSocket ? openByFetch(request, opener) : openByClass(request, opener)
}
