import type { Deadline } from './deadline.ts'

/** Settles as `work` does, or rejects once the deadline's signal fires; work that fails fires it, so that nothing goes on. */
export function raceDeadline<T>({ signal, abort, end }: Deadline, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    const succeed = (value: T): void => {
      end()
      resolve(value)
    }
    const fail = (error: unknown): void => {
      reject(error)
      abort(error)
    }
    work.then(succeed, fail)
  })
}
