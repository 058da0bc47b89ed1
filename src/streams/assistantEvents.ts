import { type Protocol, parseEvent } from './protocol.ts'

/** Events of assistants: `{ event, data }`, complete at `done` only. */
export function assistantEvents<T>(): Protocol<T> {
  return {
    read(message, redact) {
      const data = parseEvent(message, redact)
      if (message.event === 'done') return data === undefined ? data : null
      return data == null ? data : ({ event: message.event, data } as T)
    },
    complete: () => false,
  }
}
