// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionMessageCustomToolCall } from '../ChatCompletionMessageCustomToolCall.ts'

/** Checks {@link ChatCompletionMessageCustomToolCall} exactly, where a request holds it. */
export const ChatCompletionMessageCustomToolCallExact: v.GenericSchema<ChatCompletionMessageCustomToolCall> =
  onlyObject(
    v.looseObject({
      id: v.string(),
      type: v.literal('custom'),
      custom: onlyObject(v.looseObject({ name: v.string(), input: v.string() })),
    }),
  )
