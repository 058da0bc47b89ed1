// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatCompletionFunctionCallOptionShape } from './shapes/ChatCompletionFunctionCallOption.ts'

/** Choice of one particular function that the model is forced to call. */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function that has to be called. */
  name: string
}

/** Checks {@link ChatCompletionFunctionCallOption}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ChatCompletionFunctionCallOptionSchema: GenericSchema<ChatCompletionFunctionCallOption> = openSchema(
  ChatCompletionFunctionCallOptionShape,
)
