import type { ErrorCode } from './protocol.ts'

/** Why a room did not do what it was asked; a value, since an error loses its fields on the way out of a Durable Object. */
export interface Refused {
  refused: ErrorCode
  message: string
}

export const busy: Refused = {
  refused: 'busy',
  message: 'An answer is being written. Wait for its end, or stop it.',
}

/** What is no longer there. */
export function missing(what: string): Refused {
  return { refused: 'not_found', message: `${what} is no longer there.` }
}

export function isRefused(value: object): value is Refused {
  return 'refused' in value
}
