// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionMessageToolCall } from '../ChatCompletionMessageToolCall.ts'

/** Checks {@link ChatCompletionMessageToolCall} exactly, where a request holds it. */
export const ChatCompletionMessageToolCallExact: v.GenericSchema<ChatCompletionMessageToolCall> = onlyObject(
  v.looseObject({
    id: v.string(),
    type: v.optional(v.literal('function')),
    function: onlyObject(v.looseObject({ name: v.string(), arguments: v.string() })),
  }),
)
