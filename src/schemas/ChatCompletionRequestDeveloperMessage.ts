// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import type { ChatCompletionRequestMessageContentPartText } from './ChatCompletionRequestMessageContentPartText.ts'
import { ChatCompletionRequestMessageContentPartTextExact } from './exact/ChatCompletionRequestMessageContentPartText.ts'

/** Instructions from the application's author that outrank what users say. Newer models read these instead of system messages. */
export interface ChatCompletionRequestDeveloperMessage {
  /** The instructions themselves, as one text or as a list of text parts. */
  content: string | ChatCompletionRequestMessageContentPartText[]
  /** Who speaks, which for this message is always `developer`. */
  role: 'developer'
  /** A name for the speaker, which tells apart several with the same role. */
  name?: string | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestDeveloperMessageSchema: v.GenericSchema<ChatCompletionRequestDeveloperMessage> =
  onlyObject(
    v.looseObject({
      content: union({
        string: v.string(),
        array: v.pipe(v.array(ChatCompletionRequestMessageContentPartTextExact), v.minLength(1)),
      }),
      role: v.literal('developer'),
      name: v.optional(v.string()),
    }),
  )
