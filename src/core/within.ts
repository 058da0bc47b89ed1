import { createDeadline } from './deadline.ts'
import type { TimeLimit } from './timeoutError.ts'

/**
 * Settles as `work` does, or rejects once time is over or the caller's signal fires, and then stops the work by its own signal.
 * No timer or listener is left.
 */
export async function within<T>(
  what: string,
  limit: TimeLimit,
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const [signal, abort, end] = createDeadline(what, limit, ms, parent)
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      work(signal).then(resolve, abort)
    })
  } finally {
    end()
  }
}
