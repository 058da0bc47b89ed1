// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { ChatCompletionMessageToolCalls } from '../ChatCompletionMessageToolCalls.ts'
import { ChatCompletionMessageCustomToolCallExact } from './ChatCompletionMessageCustomToolCall.ts'
import { ChatCompletionMessageToolCallExact } from './ChatCompletionMessageToolCall.ts'

/** Checks {@link ChatCompletionMessageToolCalls} exactly, where a request holds it. */
export const ChatCompletionMessageToolCallsExact: v.GenericSchema<ChatCompletionMessageToolCalls> = v.array(
  variant(
    'type',
    { function: ChatCompletionMessageToolCallExact, custom: ChatCompletionMessageCustomToolCallExact },
    ChatCompletionMessageToolCallExact,
  ),
)
