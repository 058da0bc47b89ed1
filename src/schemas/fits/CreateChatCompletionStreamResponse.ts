// Generated from spec/ by codegen/; change those.

import type { CreateChatCompletionStreamResponse } from '../CreateChatCompletionStreamResponse.ts'

/** Whether what came plainly is such an event; false leaves it to the schema. */
export function fitsCreateChatCompletionStreamResponse(event: CreateChatCompletionStreamResponse): boolean {
  return (
    typeof event?.object === 'string' &&
    typeof event.model === 'string' &&
    typeof event.id === 'string' &&
    typeof event.created === 'number' &&
    Array.isArray(event.choices) &&
    event.choices.every(
      (item) =>
        typeof item?.index === 'number' &&
        (item.delta == null ||
          (item.delta.constructor === Object &&
            typeof (item.delta.content ?? '') === 'string' &&
            item.delta.function_call == null &&
            typeof (item.delta.role ?? '') === 'string' &&
            item.delta.tool_calls == null &&
            typeof (item.delta.refusal ?? '') === 'string')) &&
        typeof (item.finish_reason ?? '') === 'string' &&
        item.logprobs == null,
    ) &&
    typeof (event.system_fingerprint ?? '') === 'string' &&
    event.usage == null &&
    typeof (event.service_tier ?? '') === 'string'
  )
}
