// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../core/variant.ts'
import {
  type ChatCompletionRequestMessageContentPartRefusal,
  ChatCompletionRequestMessageContentPartRefusalSchema,
} from './ChatCompletionRequestMessageContentPartRefusal.ts'
import type { ChatCompletionRequestMessageContentPartText } from './ChatCompletionRequestMessageContentPartText.ts'
import { ChatCompletionRequestMessageContentPartTextExact } from './exact/ChatCompletionRequestMessageContentPartText.ts'

/** One piece of what the model said earlier, either text or a refusal. */
export type ChatCompletionRequestAssistantMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartRefusal

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestAssistantMessageContentPartSchema: v.GenericSchema<ChatCompletionRequestAssistantMessageContentPart> =
  variant('type', {
    text: ChatCompletionRequestMessageContentPartTextExact,
    refusal: ChatCompletionRequestMessageContentPartRefusalSchema,
  })
