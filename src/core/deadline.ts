import type { TimeLimit } from './timeoutError.ts'
import { within } from './within.ts'

/** A signal, what fires it, and what stops its clock and lets go of the caller's signal; of the last two, the first called counts. */
export type Deadline = readonly [signal: AbortSignal, abort: (reason: unknown) => void, end: () => void]

/** Makes an abort signal that fires with a caller's, which has not fired yet, or after a time, unless it is ended before. */
export function createDeadline(what: string, limit: TimeLimit, ms: number, parent: AbortSignal | undefined): Deadline {
  let deadline!: Deadline
  const until = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      deadline = [signal, reject, resolve]
    })
  within(what, limit, ms, parent, until).catch(() => {})
  return deadline
}
