import { type Protocol, parseEvent } from './protocol.ts'

/** Events of assistants: `{ event, data }`, complete at `done` only. */
export function assistantEvents<T>(): Protocol<T> {
  return {
    end: '[DONE]',
    read(message) {
      const data = parseEvent(message)
      return data === undefined ? data : ({ event: message.event, data } as T)
    },
    complete: () => false,
  }
}
