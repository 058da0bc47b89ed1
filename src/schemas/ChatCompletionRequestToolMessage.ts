// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import {
  type ChatCompletionRequestToolMessageContentPart,
  ChatCompletionRequestToolMessageContentPartSchema,
} from './ChatCompletionRequestToolMessageContentPart.ts'

/** The result of a tool call, handed back to the model. */
export interface ChatCompletionRequestToolMessage {
  /** Author role of a tool result, always `tool`. */
  role: 'tool'
  /** What the tool returned, as text. */
  content: string | ChatCompletionRequestToolMessageContentPart[]
  /** Identifier of the tool call this result answers. */
  tool_call_id: string
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestToolMessageSchema: v.GenericSchema<ChatCompletionRequestToolMessage> = onlyObject(
  v.looseObject({
    role: v.literal('tool'),
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestToolMessageContentPartSchema), v.minLength(1)),
    }),
    tool_call_id: v.string(),
  }),
)
