// Generated from spec/ by codegen/; change those.

import { isObject } from '../../core/isObject.ts'
import type { CreateCompletionResponse } from '../CreateCompletionResponse.ts'

/** Whether an event is a {@link CreateCompletionResponse} without `usage`, `logprobs`, as nearly all are. What it refuses may still be one. */
export function isPlainCreateCompletionResponse(event: unknown): event is CreateCompletionResponse {
  return (
    isObject(event) &&
    typeof event.id === 'string' &&
    Array.isArray(event.choices) &&
    event.choices.every(
      (item: unknown) =>
        isObject(item) &&
        (item.finish_reason === null || typeof item.finish_reason === 'string') &&
        typeof item.index === 'number' &&
        item.logprobs == null &&
        (item.text === undefined || typeof item.text === 'string'),
    ) &&
    typeof event.created === 'number' &&
    typeof event.model === 'string' &&
    typeof (event.system_fingerprint ?? '') === 'string' &&
    typeof event.object === 'string' &&
    event.usage == null
  )
}
