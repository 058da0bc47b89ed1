// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Choice of one particular function that the model is forced to call. */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function that has to be called. */
  name: string
}

/** Checks {@link ChatCompletionFunctionCallOption}; open to what the API adds. */
export const ChatCompletionFunctionCallOptionSchema: v.GenericSchema<ChatCompletionFunctionCallOption> = v.looseObject({
  name: v.string(),
})
