import { type TimeLimit, TimeoutError } from './timeoutError.ts'

/** An abort signal that fires with a caller's or after a time, whichever is first. */
export interface Deadline {
  readonly signal: AbortSignal
  abort(reason: unknown): void
  /** Stops the clock and lets go of the caller's signal. */
  end(): void
}

/** Makes a {@link Deadline}. AbortSignal.any would hide its listeners, and is missing in some edge runtimes. */
export function createDeadline(limit: TimeLimit, ms: number, parent: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const abort = (reason: unknown): void => {
    end()
    controller.abort(reason)
  }
  const follow = (): void => abort(parent?.reason)
  const expire = (): void => abort(new TimeoutError(`No answer within ${ms} ms (${limit}).`, { limit }))
  // A timer holds 31 bits; a longer limit is none.
  const timer = ms < 2 ** 31 ? setTimeout(expire, ms) : undefined
  const end = (): void => {
    clearTimeout(timer)
    parent?.removeEventListener('abort', follow)
  }
  parent?.addEventListener('abort', follow)
  if (parent?.aborted) follow()
  return { signal, abort, end }
}

/** Settles as `work` does, or rejects with the signal's reason if that comes first. */
export function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    work.then(resolve, reject)
    signal.addEventListener('abort', () => reject(signal.reason))
    signal.throwIfAborted()
  })
}
