// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatCompletionFunctionCallOptionShape } from './shapes/ChatCompletionFunctionCallOption.ts'

/** Choice of one particular function that the model is forced to call. */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function that has to be called. */
  name: string
}

/** Checks {@link ChatCompletionFunctionCallOption}; open to what the API adds. */
export const ChatCompletionFunctionCallOptionSchema: GenericSchema<ChatCompletionFunctionCallOption> = openSchema(
  ChatCompletionFunctionCallOptionShape,
)
