import type { RequestOptions } from '../../core/types.ts'
import type { SocketClass } from './socket.ts'

/** How a socket is opened and read. */
export interface SocketSettings {
  /** Used in place of the platform's WebSocket, or of the upgrade by `fetch` in Workers; such as that of the package ws. */
  WebSocket?: SocketClass | undefined
  /** Subprotocols to ask for. In a browser they take the place of those that carry the key. */
  protocols?: string[] | undefined
  /** The most characters of events that wait to be read; more of them close the socket with code 1009. Default 16,777,216. */
  maxQueue?: number | undefined
}

/** Options of a socket: `timeout` is for opening it, `signal` for all of its life. Nothing is retried. */
export interface SocketOptions extends Pick<RequestOptions, 'signal' | 'headers' | 'query' | 'timeout'> {}
