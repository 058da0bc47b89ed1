import { ConnectionError } from '../../core/connectionError.ts'
import { readSome, toAPIError } from '../../core/readError.ts'
import type { Opener } from './opener.ts'
import type { OpeningSocket, Socket, SocketRequest } from './socket.ts'

/** A socket of Workers. */
interface WorkerSocket extends Socket {
  accept(): void
}

/**
 * Opens a socket by `fetch`, as Workers do. An answer that is no socket is the API's error.
 * @see https://developers.cloudflare.com/workers/runtime-apis/websockets/
 */
export async function openByFetch({ url, headers }: SocketRequest, opener: Opener): Promise<OpeningSocket> {
  const { client, settings, title, redact, signal } = opener
  headers.set('upgrade', 'websocket')
  if (settings.protocols) headers.set('sec-websocket-protocol', settings.protocols.join(', '))
  let response: Response
  try {
    response = await (client.fetch ?? fetch)(url.href, { headers, redirect: 'manual', signal })
  } catch (cause) {
    const why = redact(`${Object(cause).message ?? cause}`)
    throw new ConnectionError(`${title} could not open its socket: ${why}.`, { sent: 'unknown', cause })
  }
  const { webSocket: socket }: { webSocket?: WorkerSocket | null } = Object(response)
  if (!socket)
    throw toAPIError(
      `${title} answered ${response.status}`,
      await readSome(response),
      redact,
      'no socket',
      response,
      response.headers.get('x-request-id') ?? undefined,
    )
  return { socket, open: async () => socket.accept() }
}
