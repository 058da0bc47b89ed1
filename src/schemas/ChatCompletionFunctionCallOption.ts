// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Choice of one particular function that the model is forced to call. */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function that has to be called. */
  name: string
}

/** Exact: only unknown fields pass. */
export const ChatCompletionFunctionCallOptionSchema: v.GenericSchema<ChatCompletionFunctionCallOption> = onlyObject(
  v.looseObject({ name: v.string() }),
)
