import type { AnswerEvent } from './applyEvent.ts'

/** Events that are written together. */
export interface Batch {
  /** Has them written soon; no event at all still has a write follow. */
  add(events: readonly AnswerEvent[]): void
  /** Writes what is there. */
  flush(): void
}

/** Milliseconds between two writes: fast enough to read along, and one row instead of hundreds. */
const PAUSE = 50
/** Characters that are written at once, pause or not. */
const LARGE = 100_000

/** Gathers events for a moment; pieces of the same text become one. */
export function createBatch(write: (events: AnswerEvent[]) => void): Batch {
  let events: AnswerEvent[] = []
  let size = 0
  let timer: ReturnType<typeof setTimeout> | null = null

  const flush = (): void => {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    const all = events
    events = []
    size = 0
    write(all)
  }
  return {
    flush,
    add(added) {
      for (const event of added) {
        const last = events.at(-1)
        if (event.type === 'text' && last?.type === 'text' && last.index === event.index)
          events[events.length - 1] = { ...last, delta: last.delta + event.delta }
        else events.push(event)
        size += event.type === 'text' ? event.delta.length : 100
      }
      timer ??= setTimeout(flush, PAUSE)
      if (size > LARGE) flush()
    },
  }
}
