import type { Call } from './callTypes.ts'
import type { CallEvent, Client } from './types.ts'

/** A call that is watched by whoever observes its client. */
export interface ObservedCall {
  /** What each event tells of the call and its last attempt. */
  readonly event: Omit<CallEvent, 'type' | 'ms'>
  /** Tells of a step of the call. */
  emit(type: CallEvent['type'], details?: Partial<CallEvent>): void
}

/** Calls made so far, to number the next one. */
let calls = 0

/** Begins a call, and tells whoever observes the client of its steps. */
export function observeCall(
  client: Client,
  { method, path, operation = `${method} ${path}` }: Call,
  requestId: () => string | undefined,
): ObservedCall {
  const startedAt = Date.now()
  const event: ObservedCall['event'] = { call: ++calls, operation, method, path, attempt: 0 }
  return {
    event,
    async emit(type, details) {
      try {
        await client.observe?.({ ...event, requestId: requestId(), type, ms: Date.now() - startedAt, ...details })
      } catch {
        // Who watches a call can't break it.
      }
    },
  }
}
