/** The client of a socket, as the mock speaks to it. */
export interface Peer {
  send(text: string): void
  close(code: number, reason: string): void
}

/** What a client's texts come to, until it leaves. */
export interface Service {
  receive(text: string): void
  end(): void
}

/** Begins to serve a client. */
export type Serve = (peer: Peer) => Service
