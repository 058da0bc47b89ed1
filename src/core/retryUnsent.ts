import { shouldRetry } from './retry.ts'
import type { RetryQuestion } from './types.ts'

/**
 * A `shouldRetry` for calls where a second charge is worse than a failure: it sends again only what certainly was not
 * worked on, which is a request that never reached the server, or one refused by a rate limit (429).
 *
 * @param question The failure and what it belongs to.
 * @returns Whether another attempt follows.
 * @example
 * const careful = createClient({ apiKey, shouldRetry: retryUnsent })
 */
export function retryUnsent(question: RetryQuestion): boolean {
  const { sent, status } = Object(question.error)
  return sent === 'no' || (status === 429 && shouldRetry(question))
}
