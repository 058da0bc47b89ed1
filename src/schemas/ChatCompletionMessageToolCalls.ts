// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionMessageCustomToolCall } from './ChatCompletionMessageCustomToolCall.ts'
import type { ChatCompletionMessageToolCall } from './ChatCompletionMessageToolCall.ts'
import { ChatCompletionMessageToolCallsShape } from './shapes/ChatCompletionMessageToolCalls.ts'

/** Tool calls the model wants made, each to be answered with a tool message. */
export type ChatCompletionMessageToolCalls = (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall)[]

/** Open: what the API adds passes. */
export const ChatCompletionMessageToolCallsSchema: GenericSchema<ChatCompletionMessageToolCalls> = openSchema(
  ChatCompletionMessageToolCallsShape,
)
