import { startClock } from './startClock.ts'
import type { TimeLimit } from './timeoutError.ts'

/**
 * Settles as `work` does, or rejects once the time is over or the parent's signal fires. The work's own signal fires with it, and when
 * the work fails, so that nothing goes on; `abort` fires it by hand.
 *
 * @param ms The whole limit, which the error names.
 * @param left What is left of it.
 */
export function withDeadline<T>(
  title: string,
  limit: TimeLimit,
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal, abort: (reason: unknown) => void) => Promise<T>,
  left?: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const abort = (reason: unknown): void => {
      end()
      reject(reason)
      controller.abort(reason)
    }
    const end = startClock(title, limit, ms, parent, abort, left)
    work(controller.signal, abort).then((value) => {
      end()
      resolve(value)
    }, abort)
  })
}
