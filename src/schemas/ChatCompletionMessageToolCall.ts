// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatCompletionMessageToolCallShape } from './shapes/ChatCompletionMessageToolCall.ts'

/** A call to a tool, requested by the model. */
export interface ChatCompletionMessageToolCall {
  /** Identifier of the tool call, to be echoed as `tool_call_id` in the message that answers it. */
  id: string
  /** Kind of tool, always `function`. */
  type?: 'function' | undefined
  /** The function to call and its arguments. */
  function: {
    /** Name of the function the model wants called. */
    name: string
    /** Arguments the model wrote for the call, as a JSON string. Validate them first: they may be malformed or include parameters missing from your schema. */
    arguments: string
  }
}

/** Open: what the API adds passes. */
export const ChatCompletionMessageToolCallSchema: GenericSchema<ChatCompletionMessageToolCall> = openSchema(
  ChatCompletionMessageToolCallShape,
)
