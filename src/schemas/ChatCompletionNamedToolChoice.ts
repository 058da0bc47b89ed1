// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import type { ChatCompletionFunctionCallOption } from './ChatCompletionFunctionCallOption.ts'
import { ChatCompletionFunctionCallOptionExact } from './exact/ChatCompletionFunctionCallOption.ts'

/** Choice of one function tool that the model is forced to call. */
export interface ChatCompletionNamedToolChoice {
  /** The function to force. */
  function: ChatCompletionFunctionCallOption
  /** Kind of tool, always `function`. */
  type: 'function'
}

/** Checks {@link ChatCompletionNamedToolChoice}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const ChatCompletionNamedToolChoiceSchema: v.GenericSchema<ChatCompletionNamedToolChoice> = onlyObject(
  v.looseObject({ function: ChatCompletionFunctionCallOptionExact, type: v.literal('function') }),
)
