import type { ResponseEvent } from './responseEvent.ts'
import { throwIfFailed } from './throwIfFailed.ts'

/** The text that an event brings. Throws the error of a response that failed. */
export function textOf({ type, delta, response }: ResponseEvent): string {
  throwIfFailed(response)
  return type === 'response.output_text.delta' && typeof delta === 'string' ? delta : ''
}
