import type { Exchange } from '../core/exchange.ts'

/** The exchange of a stream whose request is elsewhere. */
export function detachedExchange(fail: Exchange['fail']): Exchange {
  const none = (): void => {}
  return {
    event: { call: 0, operation: '', method: '', path: '', attempt: 0 },
    attempts: [],
    endsAt: Infinity,
    emit: none,
    check: none,
    fail,
    refuse: fail,
    redact: String,
  }
}

/** Passes the error of a read on as it is. */
export function rethrow(error: unknown): never {
  throw error
}
