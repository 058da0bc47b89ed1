import { type APIError, isAPIError } from 'bonsai-openai/core'

/** Whether the API no longer has what was asked for: files expire, and a mock forgets all when it ends. */
export function isLost(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 404
}
