// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, tagged } from '../core/open.ts'
import {
  type ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageCustomToolCallSchema,
} from './ChatCompletionMessageCustomToolCall.ts'
import {
  type ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCallSchema,
} from './ChatCompletionMessageToolCall.ts'

/** Tool calls the model wants made, each to be answered with a tool message. */
export type ChatCompletionMessageToolCalls = (ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall)[]

/** Checks {@link ChatCompletionMessageToolCalls}; open to what the API adds. */
export const ChatCompletionMessageToolCallsSchema: GenericSchema<ChatCompletionMessageToolCalls> = array(
  tagged('type', {
    function: ChatCompletionMessageToolCallSchema,
    undefined: ChatCompletionMessageToolCallSchema,
    custom: ChatCompletionMessageCustomToolCallSchema,
  }),
)
