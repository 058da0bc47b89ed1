// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import {
  type ChatCompletionRequestSystemMessageContentPart,
  ChatCompletionRequestSystemMessageContentPartSchema,
} from './ChatCompletionRequestSystemMessageContentPart.ts'

/** A message with instructions that set the model's behavior for the conversation. */
export interface ChatCompletionRequestSystemMessage {
  /** Text of the instructions to the model. */
  content: string | ChatCompletionRequestSystemMessageContentPart[]
  /** Author role of instructions, always `system`. */
  role: 'system'
  /** Name that helps the model tell apart participants sharing one role. */
  name?: string | null | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestSystemMessageSchema: v.GenericSchema<ChatCompletionRequestSystemMessage> = onlyObject(
  v.looseObject({
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestSystemMessageContentPartSchema), v.minLength(1)),
    }),
    role: v.literal('system'),
    name: v.nullish(v.string()),
  }),
)
