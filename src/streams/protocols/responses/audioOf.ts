import type { ResponseEvent } from './responseEvent.ts'
import { throwIfFailed } from './throwIfFailed.ts'

/** The sound that an event brings, in base64. Throws the error of a response that failed. */
export function audioOf({ type, delta, response }: ResponseEvent): string {
  throwIfFailed(response)
  return type === 'response.audio.delta' && typeof delta === 'string' ? delta : ''
}
