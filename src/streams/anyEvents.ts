import { type Protocol, parseEvent } from './protocol.ts'
import { StreamTruncatedError } from './streamErrors.ts'

/** Events of any stream that sends JSON; the end of the body is the end of the answer. */
export function anyEvents<T>(): Protocol<T> {
  return {
    read: (event, redact) => parseEvent(event, redact) as T,
    complete: (end) => end instanceof StreamTruncatedError,
  }
}
