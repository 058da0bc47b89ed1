import { type TimeLimit, TimeoutError } from './timeoutError.ts'

/** An abort signal that fires with a caller's or after a time, whichever is first, for what goes on after its call. */
export interface Deadline {
  readonly signal: AbortSignal
  abort(reason: unknown): void
  /** Stops the clock and lets go of the caller's signal. */
  end(): void
}

/** Makes a {@link Deadline}, already fired when the caller's signal is. */
export function createDeadline(limit: TimeLimit, ms: number, parent: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  const abort = (reason: unknown): void => {
    end()
    controller.abort(reason)
  }
  const follow = (): void => abort(parent?.reason)
  const expire = (): void => abort(new TimeoutError(`The answer ran out of its ${limit}.`, { limit }))
  const timer = ms < 2 ** 31 ? setTimeout(expire, ms) : undefined
  const end = (): void => {
    if (timer) clearTimeout(timer)
    parent?.removeEventListener('abort', follow)
  }
  parent?.addEventListener('abort', follow)
  if (parent?.aborted) follow()
  return { signal: controller.signal, abort, end }
}
