import { APIError } from '../../../core/apiError.ts'
import type { ResponseEvent } from './responseEvent.ts'

/** The text that an event brings. Throws the error of a response that failed. */
export function textOf({ type, delta, response }: ResponseEvent): string {
  if (response?.status === 'failed') {
    const { code, message } = Object(response.error)
    throw new APIError(`The response failed: ${message}`, { code, body: response })
  }
  return type === 'response.output_text.delta' && typeof delta === 'string' ? delta : ''
}
