// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import {
  type ChatCompletionRequestUserMessageContentPart,
  ChatCompletionRequestUserMessageContentPartSchema,
} from './ChatCompletionRequestUserMessageContentPart.ts'

/** A message from the end user. */
export interface ChatCompletionRequestUserMessage {
  /** What the user says: plain text, or a list of text and image parts. */
  content: string | ChatCompletionRequestUserMessageContentPart[]
  /** Author role of an end user's message, always `user`. */
  role: 'user'
  /** Name that helps the model tell apart participants sharing one role. */
  name?: string | null | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestUserMessageSchema: v.GenericSchema<ChatCompletionRequestUserMessage> = onlyObject(
  v.looseObject({
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestUserMessageContentPartSchema), v.minLength(1)),
    }),
    role: v.literal('user'),
    name: v.nullish(v.string()),
  }),
)
