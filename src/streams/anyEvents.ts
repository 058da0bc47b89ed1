import { type Protocol, parseEvent } from './protocol.ts'

/** Events of any stream that sends JSON; the end of the body is the end of the answer. */
export function anyEvents<T>(): Protocol<T> {
  return { read: (event) => parseEvent(event) as T, complete: (clean) => clean }
}
