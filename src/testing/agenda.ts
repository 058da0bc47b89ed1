import type { Clock } from './createClock.ts'

/** What is still to happen in the mock, by its clock. */
export interface Agenda extends Clock {
  /** The clock's time in whole seconds, as the API tells it. */
  seconds(): number
  /** Has something happen later; the time told meanwhile is the one it was due at. */
  after(ms: number, action: () => void): void
  /** Does all that is due. */
  settle(): void
  clear(): void
}

interface Entry {
  due: number
  action: () => void
}

/** What is due later than this is left to the next request, so that no timer keeps a program running. */
const LONGEST_WAIT = 60_000

/**
 * Makes an empty agenda on a clock. Nothing runs by itself: each request and each look at the state settles what is due.
 *
 * @param isWatched Whether somebody waits for what is due; then a timer settles it.
 */
export function createAgenda(clock: Clock, isWatched: () => boolean): Agenda {
  let entries: Entry[] = []
  let settling: number | undefined
  const now = (): number => settling ?? clock.now()
  const settle = (): void => {
    if (settling !== undefined) return
    const end = clock.now()
    try {
      for (let entry = entries[0]; entry && entry.due <= end; entry = entries[0]) {
        entries.shift()
        settling = entry.due
        entry.action()
      }
    } finally {
      settling = undefined
    }
  }
  return {
    now,
    settle,
    seconds: () => Math.floor(now() / 1000),
    after: (ms, action) => {
      const due = now() + ms
      const later = entries.findIndex((entry) => entry.due > due)
      entries.splice(later < 0 ? entries.length : later, 0, { due, action })
      if (ms <= LONGEST_WAIT && isWatched()) setTimeout(settle, ms + 1)
    },
    clear: () => {
      entries = []
    },
  }
}
