import type { IterableStream } from '../../streams/eventStream.ts'

/** A socket of the API that is open. */
export interface SocketConnection<Sent, Received> {
  /** What the server tells, as it comes; typed, not checked. Leaving a loop over it closes the socket. */
  readonly events: IterableStream<Received>
  /** Sends an event. Throws a `ConnectionError` once the socket is closed. */
  send(event: Sent): void
  /** Closes the socket: with code 1000 by default, else with one from 3000 to 4999. What was not read yet is dropped. */
  close(code?: number, reason?: string): void
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}
