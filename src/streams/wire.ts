import type { Exchange } from '../core/send.ts'

/** What reading a stream needs of the call that it belongs to. */
export type Wire = Pick<Exchange, 'requestId' | 'attempts' | 'left' | 'emit' | 'check' | 'fail' | 'redact'>

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
