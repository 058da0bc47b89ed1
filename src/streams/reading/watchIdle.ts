import { LONGEST_TIMER } from '../../core/startClock.ts'

/** How often a pending read is looked at within its limit: a timer for each read would cost as much as its parsing. */
const LOOKS = 16

/** A clock that runs while a read is pending. */
export interface IdleWatch {
  /** A read begins, which may bring nothing for so many milliseconds. */
  start(limit: number): void
  /** The read has brought something. */
  pause(): void
  /** No read follows. */
  stop(): void
}

/** Tells when a read has brought nothing for as long as it may. */
export function watchIdle(onIdle: (limit: number) => void): IdleWatch {
  let limit = Infinity
  let looks = 0
  let isReading = false
  let timer: ReturnType<typeof setTimeout> | 0 = 0

  const stop = (): void => {
    clearTimeout(timer)
    timer = 0
  }
  const lookLater = (): void => {
    if (limit <= LONGEST_TIMER) timer ||= setTimeout(look, Math.ceil(limit / LOOKS))
  }
  const look = (): void => {
    timer = 0
    if (!isReading) return
    // One look more than fits, since the timer may have run before the read began.
    if (looks++ < LOOKS) lookLater()
    else onIdle(limit)
  }
  return {
    start(next) {
      if (next !== limit) stop()
      limit = next
      looks = 0
      isReading = true
      lookLater()
    },
    pause() {
      isReading = false
    },
    stop,
  }
}
