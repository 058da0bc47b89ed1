// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Choice of one function tool that the model is forced to call. */
export interface ChatCompletionNamedToolChoice {
  /** Kind of tool, always `function`. */
  type: 'function'
  /** The function to force. */
  function: {
    /** Name of the function to call. */
    name: string
  }
}

/** Exact: only unknown fields pass. */
export const ChatCompletionNamedToolChoiceSchema: v.GenericSchema<ChatCompletionNamedToolChoice> = onlyObject(
  v.looseObject({ type: v.literal('function'), function: onlyObject(v.looseObject({ name: v.string() })) }),
)
