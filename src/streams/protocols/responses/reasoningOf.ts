import type { ResponseEvent } from './responseEvent.ts'
import { throwIfFailed } from './throwIfFailed.ts'

/** The reasoning that an event brings, itself or in summary. Throws the error of a response that failed. */
export function reasoningOf({ type, delta, response }: ResponseEvent): string {
  throwIfFailed(response)
  const isReasoning = type === 'response.reasoning_text.delta' || type === 'response.reasoning_summary_text.delta'
  return isReasoning && typeof delta === 'string' ? delta : ''
}
