// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatCompletionMessageCustomToolCallShape } from './shapes/ChatCompletionMessageCustomToolCall.ts'

/** The model's wish to run a custom tool on a text that it wrote. */
export interface ChatCompletionMessageCustomToolCall {
  /** Names this call. Send it back with the tool's result. */
  id: string
  /** The kind of tool called, here always `custom`. */
  type: 'custom'
  /** Which tool is called and with what text. */
  custom: {
    /** The name of the tool that the model wants to run. */
    name: string
    /** The text that the model wrote for the tool. */
    input: string
  }
}

/** Open: what the API adds passes. */
export const ChatCompletionMessageCustomToolCallSchema: GenericSchema<ChatCompletionMessageCustomToolCall> = openSchema(
  ChatCompletionMessageCustomToolCallShape,
)
