import { startClock } from './startClock.ts'
import type { TimeLimit } from './timeoutError.ts'

/** A signal that fires with a caller's or after a time, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Fires the signal. */
  abort(reason?: unknown): void
  /** Stops the clock and lets go of the caller's signal. */
  end(): void
}

/** Starts a deadline. */
export function createDeadline(title: string, limit: TimeLimit, ms: number, parent?: AbortSignal): Deadline {
  const controller = new AbortController()
  const abort = (reason?: unknown): void => {
    end()
    controller.abort(reason)
  }
  const end = startClock(title, limit, ms, parent, abort)
  return { signal: controller.signal, abort, end }
}
