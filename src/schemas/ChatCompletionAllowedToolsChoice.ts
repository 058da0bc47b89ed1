// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type ChatCompletionAllowedTools, ChatCompletionAllowedToolsSchema } from './ChatCompletionAllowedTools.ts'

/** Limits the model to some of the request's tools, without changing the cached list of them. */
export interface ChatCompletionAllowedToolsChoice {
  /** The kind of choice, here always `allowed_tools`. */
  type: 'allowed_tools'
  /** The tools to choose from, and whether one must be called. */
  allowed_tools: ChatCompletionAllowedTools
}

/** Exact: only unknown fields pass. */
export const ChatCompletionAllowedToolsChoiceSchema: v.GenericSchema<ChatCompletionAllowedToolsChoice> = onlyObject(
  v.looseObject({ type: v.literal('allowed_tools'), allowed_tools: ChatCompletionAllowedToolsSchema }),
)
