import { type TimeLimit, TimeoutError } from './timeoutError.ts'

/** A signal that fires with a caller's or after a time, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Fires the signal. */
  abort(reason?: unknown): void
  /** Stops the clock and lets go of the caller's signal. */
  end(): void
}

/** The longest time that a timer can hold, in milliseconds; a longer limit is none. */
export const LONGEST_TIMER: number = 2 ** 31 - 1

/** Starts a deadline. AbortSignal.any would hide its listeners, and is missing in some edge runtimes. */
export function createDeadline(title: string, limit: TimeLimit, ms: number, parent?: AbortSignal): Deadline {
  const controller = new AbortController()
  const end = (): void => {
    clearTimeout(timer)
    parent?.removeEventListener('abort', follow)
  }
  const abort = (reason?: unknown): void => {
    end()
    controller.abort(reason)
  }
  const follow = (): void => abort(parent?.reason)
  const expire = (): void => {
    abort(new TimeoutError(`${title} timed out after ${ms.toLocaleString('en-US')} ms (\`${limit}\`).`, { limit }))
  }
  const timer = ms <= LONGEST_TIMER ? setTimeout(expire, ms) : 0
  parent?.addEventListener('abort', follow)
  return { signal: controller.signal, abort, end }
}
