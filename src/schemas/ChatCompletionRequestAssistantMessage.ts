// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import type { ChatCompletionMessageToolCalls } from './ChatCompletionMessageToolCalls.ts'
import {
  type ChatCompletionRequestAssistantMessageContentPart,
  ChatCompletionRequestAssistantMessageContentPartSchema,
} from './ChatCompletionRequestAssistantMessageContentPart.ts'
import { ChatCompletionMessageToolCallsExact } from './exact/ChatCompletionMessageToolCalls.ts'

/** An earlier reply of the model, passed back as conversation history. */
export interface ChatCompletionRequestAssistantMessage {
  /** Text of the reply; may be left out or `null` when the message has `tool_calls` or `function_call`. */
  content?: string | ChatCompletionRequestAssistantMessageContentPart[] | null | undefined
  /** The words with which the model refused, if it did. Null or absent otherwise. */
  refusal?: string | null | undefined
  /** Author role of a model reply, always `assistant`. */
  role: 'assistant'
  /** Name that helps the model tell apart participants sharing one role. */
  name?: string | null | undefined
  /** Points at an earlier spoken answer of the model instead of repeating it. Null when there was none. */
  audio?:
    | {
        /** The id that came with the spoken answer, valid until that answer expires. */
        id: string
      }
    | null
    | undefined
  /** Tool calls the model wants made, each to be answered with a tool message. */
  tool_calls?: ChatCompletionMessageToolCalls | null | undefined
  /**
   * Function call requested by the model; use `tool_calls` instead.
   * @deprecated
   */
  function_call?:
    | {
        /** Arguments the model wrote for the call, as a JSON string. Validate them first: they may be malformed or include parameters missing from your schema. */
        arguments: string
        /** Name of the function the model wants called. */
        name: string
      }
    | null
    | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestAssistantMessageSchema: v.GenericSchema<ChatCompletionRequestAssistantMessage> =
  onlyObject(
    v.looseObject({
      content: v.nullish(
        union({
          string: v.string(),
          array: v.pipe(v.array(ChatCompletionRequestAssistantMessageContentPartSchema), v.minLength(1)),
        }),
      ),
      refusal: v.nullish(v.string()),
      role: v.literal('assistant'),
      name: v.nullish(v.string()),
      audio: v.nullish(onlyObject(v.looseObject({ id: v.string() }))),
      tool_calls: v.nullish(ChatCompletionMessageToolCallsExact),
      function_call: v.nullish(onlyObject(v.looseObject({ arguments: v.string(), name: v.string() }))),
    }),
  )
