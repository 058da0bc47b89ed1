// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../core/variant.ts'
import {
  type ChatCompletionRequestAssistantMessage,
  ChatCompletionRequestAssistantMessageSchema,
} from './ChatCompletionRequestAssistantMessage.ts'
import {
  type ChatCompletionRequestDeveloperMessage,
  ChatCompletionRequestDeveloperMessageSchema,
} from './ChatCompletionRequestDeveloperMessage.ts'
import {
  type ChatCompletionRequestFunctionMessage,
  ChatCompletionRequestFunctionMessageSchema,
} from './ChatCompletionRequestFunctionMessage.ts'
import {
  type ChatCompletionRequestSystemMessage,
  ChatCompletionRequestSystemMessageSchema,
} from './ChatCompletionRequestSystemMessage.ts'
import {
  type ChatCompletionRequestToolMessage,
  ChatCompletionRequestToolMessageSchema,
} from './ChatCompletionRequestToolMessage.ts'
import {
  type ChatCompletionRequestUserMessage,
  ChatCompletionRequestUserMessageSchema,
} from './ChatCompletionRequestUserMessage.ts'

/** A message in the conversation sent to the model; `role` tells the kinds apart. */
export type ChatCompletionRequestMessage =
  | ChatCompletionRequestDeveloperMessage
  | ChatCompletionRequestSystemMessage
  | ChatCompletionRequestUserMessage
  | ChatCompletionRequestAssistantMessage
  | ChatCompletionRequestToolMessage
  | ChatCompletionRequestFunctionMessage

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestMessageSchema: v.GenericSchema<ChatCompletionRequestMessage> = variant('role', {
  developer: ChatCompletionRequestDeveloperMessageSchema,
  system: ChatCompletionRequestSystemMessageSchema,
  user: ChatCompletionRequestUserMessageSchema,
  assistant: ChatCompletionRequestAssistantMessageSchema,
  tool: ChatCompletionRequestToolMessageSchema,
  function: ChatCompletionRequestFunctionMessageSchema,
})
