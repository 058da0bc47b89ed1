/** What goes wrong with a stream, or is slow about it. */
export const faults = ['reset', 'stall', 'cut', 'error', 'slow'] as const

export type Fault = (typeof faults)[number]

/** One stream of a load: the upstream reads it from the prompt, so that both sides know what is to come. */
export interface LoadStream {
  id: number
  fault?: Fault | undefined
}

/** What became of a stream. */
export interface StreamOutcome {
  /** Events of text, in order and without a gap. */
  events: number
  /** `complete`, or the name of the error that ended it. */
  end: string
  /** Attempts of the call. */
  attempts: number
}

/** Events of text in a whole stream, and milliseconds between them. */
export const EVENTS = 30
export const PACE = 100

/** Where a fault comes. */
export const FAULT_AT = 15

/** How each kind of stream must end. */
const expected: Record<Fault | 'none', { end: string; events: number; attempts: number }> = {
  none: { end: 'complete', events: EVENTS, attempts: 1 },
  slow: { end: 'complete', events: EVENTS, attempts: 1 },
  error: { end: 'complete', events: EVENTS, attempts: 2 },
  cut: { end: 'StreamTruncatedError', events: FAULT_AT, attempts: 1 },
  stall: { end: 'TimeoutError', events: FAULT_AT, attempts: 1 },
  reset: { end: 'ConnectionError', events: FAULT_AT, attempts: 1 },
}

/**
 * Whether a stream came to the end that it must have. A reset drops what the reader had not taken yet; a kept connection that
 * was just closed takes one more attempt.
 */
export function isAccountedFor({ fault }: LoadStream, { events, end, attempts }: StreamOutcome): boolean {
  const due = expected[fault ?? 'none']
  const isWhole = fault === 'reset' ? events <= due.events : events === due.events
  return isWhole && end === due.end && attempts >= due.attempts
}
