import { type Protocol, parseEvent } from './protocol.ts'

/** Events of assistants: `{ event, data }`, complete at `done` only. */
export function assistantEvents<T>(): Protocol<T> {
  return {
    read(message) {
      const data = parseEvent(message)
      return data ? ({ event: message.event, data } as T) : (data as null | undefined)
    },
    complete: () => false,
  }
}
