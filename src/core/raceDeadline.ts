import type { Deadline } from './deadline.ts'

/** Settles as `work` does, or rejects once the deadline fires; work that fails fires it, so that nothing goes on. */
export function raceDeadline<T>({ signal, abort, end }: Deadline, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    work.then((value) => {
      end()
      resolve(value)
    }, abort)
  })
}
