import type { ServerSentEvent } from '../serverSentEvent.ts'
import type { StreamPosition } from '../streamPosition.ts'

/** Parses a message: its JSON, or undefined where that is null or was cut. Throws the error that it holds, or that it is no JSON. */
export type Parse = (message: ServerSentEvent) => unknown

/**
 * How a stream ends: with `[DONE]` or its like, or by its last event; with its body, whole or broken; in silence; or
 * because it was left.
 */
export type Ending = 'done' | 'closed' | 'broken' | 'silent' | 'left'

/** Follows an answer through its events. */
export interface Progress {
  /** Takes an event into account; true where it's the last. */
  add(event: unknown): boolean
  /** Whether nothing of the answer is missing when it ends in this way. */
  isComplete(ending: Ending): boolean
  /** How far the stream of a response has been read. */
  cursor?: StreamPosition | undefined
}

/** What reads a family's streams, and all that a bundle of one operation holds of the family. */
export interface Protocol {
  /** Makes an event of a message: undefined where it's no part of the answer, null where it says that the answer is over. */
  read(message: ServerSentEvent, parse: Parse): unknown
  /** Follows an answer; the request's fields tell what is due. */
  complete(fields: object): Progress
}
