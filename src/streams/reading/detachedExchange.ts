import type { StreamExchange } from './streamExchange.ts'

/** The exchange of a stream whose request was made elsewhere; nobody observes it. */
export function detachedExchange(fail: StreamExchange['fail'], requestId?: string): StreamExchange {
  const doNothing = (): void => {}
  return {
    event: { call: 0, operation: '', method: '', path: '', attempt: 0 },
    attempts: [],
    totalTimeout: Infinity,
    endsAt: Infinity,
    redact: String,
    requestId: () => requestId,
    emit: doNothing,
    check: doNothing,
    fail,
    abort: doNothing,
  }
}
