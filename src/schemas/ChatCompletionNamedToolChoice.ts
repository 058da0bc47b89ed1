// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import {
  type ChatCompletionFunctionCallOption,
  ChatCompletionFunctionCallOptionSchema,
} from './ChatCompletionFunctionCallOption.ts'

/** Choice of one function tool that the model is forced to call. */
export interface ChatCompletionNamedToolChoice {
  /** The function to force. */
  function: ChatCompletionFunctionCallOption
  /** Kind of tool, always `function`. */
  type: 'function'
}

/** Checks {@link ChatCompletionNamedToolChoice}; exact. */
export const ChatCompletionNamedToolChoiceSchema: v.GenericSchema<ChatCompletionNamedToolChoice> = onlyObject(
  v.looseObject({ function: ChatCompletionFunctionCallOptionSchema, type: v.literal('function') }),
)
