import { type TimeLimit, TimeoutError } from './timeoutError.ts'

/** A signal, what fires it, and what stops its clock and lets go of the caller's signal. */
export type Deadline = readonly [signal: AbortSignal, abort: (reason: unknown) => void, end: () => void]

/**
 * Makes an abort signal that fires with a caller's, which has not fired yet, or after a time.
 * AbortSignal.any would hide its listeners, and is missing in some edge runtimes.
 */
export function createDeadline(what: string, limit: TimeLimit, ms: number, parent: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  const abort = (reason: unknown): void => controller.abort(reason)
  const follow = (): void => abort(parent?.reason)
  const expire = (): void => abort(new TimeoutError(`${what} ran out of its ${limit}.`, { limit }))
  // A timer holds 31 bits; a longer limit is none.
  const timer = ms < 2 ** 31 ? setTimeout(expire, ms) : undefined
  const end = (): void => {
    if (timer) clearTimeout(timer)
    parent?.removeEventListener('abort', follow)
  }
  parent?.addEventListener('abort', follow)
  return [controller.signal, abort, end]
}
