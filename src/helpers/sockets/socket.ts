/** What is read of an event of a socket. */
export interface SocketEvent {
  readonly type: string
  /** Of a message. */
  readonly data?: unknown
  /** Of the end. */
  readonly code?: number
  /** Of the end, in the server's words. */
  readonly reason?: string
  /** Of an error. */
  readonly message?: string
}

/** What a platform's WebSocket is asked to do. */
export interface Socket {
  send(data: string): void
  close(code?: number, reason?: string): void
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: SocketEvent) => void): void
}

/** A WebSocket class. One that can send headers takes `{ headers, protocols }` in second place, as those of Node, Deno and Bun, and of the package ws, do. */
export type SocketClass = new (url: string, protocols?: string[]) => Socket

/** A socket that is about to open. */
export interface OpeningSocket {
  socket: Socket
  /** Lets messages come in, and resolves once they can be sent. */
  open(): Promise<void>
}

/** What a socket is opened with. */
export interface SocketRequest {
  url: URL
  headers: Headers
}
