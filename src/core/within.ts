import { type TimeLimit, TimeoutError } from './timeoutError.ts'

/**
 * Settles as `work` does, or rejects once time is over or the caller's signal fires, and then stops the work by its own signal.
 * No timer or listener is left. AbortSignal.any would hide its listeners, and is missing in some edge runtimes.
 */
export async function within<T>(
  what: string,
  limit: TimeLimit,
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const { signal } = controller
  const abort = (reason: unknown): void => controller.abort(reason)
  const follow = (): void => abort(parent?.reason)
  const expire = (): void => abort(new TimeoutError(`${what} ran out of its ${limit}.`, { limit }))
  // A timer holds 31 bits; a longer limit is none.
  const timer = ms < 2 ** 31 ? setTimeout(expire, ms) : undefined
  parent?.addEventListener('abort', follow)
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      work(signal).then(resolve, abort)
    })
  } finally {
    if (timer) clearTimeout(timer)
    parent?.removeEventListener('abort', follow)
  }
}
