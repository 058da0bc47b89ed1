// Generated from spec/ by codegen/; change those.

import type { CreateCompletionResponse } from '../CreateCompletionResponse.ts'

/** Whether what came plainly is such an event; false leaves it to the schema. */
export function fitsCreateCompletionResponse(event: CreateCompletionResponse): boolean {
  return (
    typeof event?.object === 'string' &&
    typeof event.model === 'string' &&
    typeof event.id === 'string' &&
    typeof event.created === 'number' &&
    Array.isArray(event.choices) &&
    event.choices.every(
      (item) =>
        typeof item?.index === 'number' &&
        (item.finish_reason === null || typeof item.finish_reason === 'string') &&
        item.logprobs == null &&
        (item.text === undefined || typeof item.text === 'string'),
    ) &&
    typeof (event.system_fingerprint ?? '') === 'string' &&
    event.usage == null
  )
}
