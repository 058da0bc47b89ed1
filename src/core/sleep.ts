import { startClock } from './startClock.ts'

/** Waits, or less when the signal fires; it never rejects. */
export function sleep(ms: number, parent?: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    startClock('A wait', 'timeout', ms, parent, resolve)
  })
}
