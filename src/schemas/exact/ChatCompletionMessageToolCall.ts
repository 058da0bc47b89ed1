// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionMessageToolCall } from '../ChatCompletionMessageToolCall.ts'

/** Checks {@link ChatCompletionMessageToolCall} exactly, where a request holds it. */
export const ChatCompletionMessageToolCallExact: v.GenericSchema<ChatCompletionMessageToolCall> = onlyObject(
  v.looseObject({
    function: onlyObject(v.looseObject({ arguments: v.string(), name: v.string() })),
    id: v.string(),
    type: v.optional(v.literal('function')),
  }),
)
