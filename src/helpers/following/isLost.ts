import { isConnectionError, isStreamTruncatedError, isTimeoutError } from '../../core/guards.ts'

/** Whether a stream broke off where another connection may go on: it was cut, or nothing came for too long. */
export function isLost(error: unknown): boolean {
  if (isTimeoutError(error)) return error.limit === 'idleTimeout' || error.limit === 'timeout'
  return isConnectionError(error) || isStreamTruncatedError(error)
}
