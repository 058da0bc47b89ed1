// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'
import {
  type ChatCompletionAllowedToolsChoice,
  ChatCompletionAllowedToolsChoiceSchema,
} from './ChatCompletionAllowedToolsChoice.ts'
import {
  type ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceSchema,
} from './ChatCompletionNamedToolChoice.ts'
import {
  type ChatCompletionNamedToolChoiceCustom,
  ChatCompletionNamedToolChoiceCustomSchema,
} from './ChatCompletionNamedToolChoiceCustom.ts'

/** How freely the model uses tools: `none` forbids calls, `auto` leaves it to the model, `required` demands at least one, and an object forces that function. */
export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | (string & {})
  | ChatCompletionAllowedToolsChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom

/** Exact: only unknown fields pass. */
export const ChatCompletionToolChoiceOptionSchema: v.GenericSchema<ChatCompletionToolChoiceOption> = union({
  string: v.picklist(['none', 'auto', 'required']),
  object: variant('type', {
    allowed_tools: ChatCompletionAllowedToolsChoiceSchema,
    function: ChatCompletionNamedToolChoiceSchema,
    custom: ChatCompletionNamedToolChoiceCustomSchema,
  }),
})
