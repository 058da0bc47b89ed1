import { type APIError, isAPIError } from 'bonsai-openai/core'

/** Tells whoever runs the site what failed. Of what OpenAI said only the facts: its words may hold the key. */
export function logFailure(error: unknown): void {
  console.error(isAPIError(error) ? factsOf(error) : error)
}

function factsOf({ status, code, requestId }: APIError): string {
  return `OpenAI refused a request: ${[status, code, requestId].filter(Boolean).join(', ')}`
}
