import type { Fail, Wire } from '../core/send.ts'

/** The wire of a stream whose request is elsewhere. */
export function bareWire(fail: Fail): Wire {
  const none = (): void => {}
  return [none, fail, fail, none, undefined, [], () => Infinity, String]
}

/** Passes the error of a read on as it is. */
export function rethrow(error: unknown): never {
  throw error
}
