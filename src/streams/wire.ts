import type { Check, Emit, Fail, Redact } from '../core/send.ts'
import type { Attempt } from '../core/types.ts'

/** What reading a stream needs of the call that it belongs to. */
export interface Wire {
  emit: Emit
  fail: Fail
  check: Check
  redact: Redact
  /** Milliseconds that are left of the total timeout. */
  left(): number
  attempts: Attempt[]
  requestId: string | undefined
}

/** The wire of a stream whose request is elsewhere. */
export const bareWire: Wire = {
  requestId: undefined,
  attempts: [],
  left: () => Infinity,
  emit() {},
  check() {},
  redact: String,
  fail(error) {
    throw error
  },
}
