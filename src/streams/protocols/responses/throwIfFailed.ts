import { APIError } from '../../../core/apiError.ts'

/** Throws the error of a response that failed, with the response as `body`; of another one, or of none, it makes nothing. */
export function throwIfFailed(response: unknown): void {
  const { status, error } = Object(response)
  if (status !== 'failed') return
  const { code, message } = Object(error)
  throw new APIError(`The response failed: ${message}`, { code, body: response })
}
