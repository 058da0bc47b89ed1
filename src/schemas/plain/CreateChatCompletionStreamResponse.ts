// Generated from spec/ by codegen/; change those.

import { isObject } from '../../core/isObject.ts'
import type { CreateChatCompletionStreamResponse } from '../CreateChatCompletionStreamResponse.ts'

/** Whether an event is a {@link CreateChatCompletionStreamResponse} without `usage`, `logprobs`, `tool_calls`, `function_call`, as nearly all are. What it refuses may still be one. */
export function isPlainCreateChatCompletionStreamResponse(event: unknown): event is CreateChatCompletionStreamResponse {
  return (
    isObject(event) &&
    Array.isArray(event.choices) &&
    event.choices.every(
      (item: unknown) =>
        isObject(item) &&
        (item.delta == null ||
          (isObject(item.delta) &&
            typeof (item.delta.content ?? '') === 'string' &&
            item.delta.function_call == null &&
            item.delta.tool_calls == null &&
            typeof (item.delta.role ?? '') === 'string' &&
            typeof (item.delta.refusal ?? '') === 'string')) &&
        item.logprobs == null &&
        typeof (item.finish_reason ?? '') === 'string' &&
        typeof item.index === 'number',
    ) &&
    typeof event.created === 'number' &&
    typeof event.model === 'string' &&
    typeof (event.service_tier ?? '') === 'string' &&
    typeof (event.system_fingerprint ?? '') === 'string' &&
    typeof event.object === 'string' &&
    event.usage == null
  )
}
