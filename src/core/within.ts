import { type TimeLimit, TimeoutError } from './timeoutError.ts'

/**
 * Settles as `work` does, or rejects once time is over or the caller's signal fires, which must not have fired before, and then stops the work
 * by its own signal. No timer or listener is left. AbortSignal.any would hide its listeners, and is missing in some edge runtimes.
 */
export function within<T>(
  what: string,
  limit: TimeLimit,
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const end = (): void => {
      clearTimeout(timer)
      parent?.removeEventListener('abort', follow)
    }
    const abort = (reason: unknown): void => {
      end()
      reject(reason)
      controller.abort(reason)
    }
    const follow = (): void => abort(parent?.reason)
    const expire = (): void => abort(new TimeoutError(`${what} ran out of its ${limit}.`, { limit }))
    // A timer holds 31 bits; a longer limit is none.
    const timer = ms < 2 ** 31 ? setTimeout(expire, ms) : 0
    parent?.addEventListener('abort', follow)
    work(controller.signal).then((value) => {
      end()
      resolve(value)
    }, abort)
  })
}
