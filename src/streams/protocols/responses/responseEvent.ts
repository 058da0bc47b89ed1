import type { TypedEvent } from '../typedEvent.ts'

/** An event of a response, as far as streams act on it. */
export interface ResponseEvent extends TypedEvent {
  /** The response so far, where the event holds it. */
  response?: { status?: string | undefined; error?: unknown } | undefined
  /** What grows, where the event brings a piece of it. */
  delta?: unknown
}
