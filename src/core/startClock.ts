import { type TimeLimit, toTimeoutError } from './timeoutError.ts'

/** The longest time that a timer can hold, in milliseconds; a longer limit is none. */
export const LONGEST_TIMER: number = 2 ** 31 - 1

/**
 * Calls `stop` when the time is over, with a TimeoutError, or when the parent's signal fires, with its reason; returns what ends the clock before.
 * AbortSignal.any would hide its listeners, and is missing in some edge runtimes.
 *
 * @param ms The whole limit, which the error names.
 * @param left What is left of it.
 */
export function startClock(
  title: string,
  limit: TimeLimit,
  ms: number,
  parent: AbortSignal | undefined,
  stop: (reason: unknown) => void,
  left: number = ms,
): () => void {
  const end = (): void => {
    clearTimeout(timer)
    parent?.removeEventListener('abort', follow)
  }
  const fire = (reason: unknown): void => {
    end()
    stop(reason)
  }
  const follow = (): void => fire(parent?.reason)
  const expire = (): void => fire(toTimeoutError(title, limit, ms))
  const timer = left <= LONGEST_TIMER ? setTimeout(expire, left) : 0
  parent?.addEventListener('abort', follow)
  return end
}
