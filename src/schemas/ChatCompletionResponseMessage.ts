// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionMessageToolCalls } from './ChatCompletionMessageToolCalls.ts'
import { ChatCompletionResponseMessageShape } from './shapes/ChatCompletionResponseMessage.ts'

/** The model's reply in a chat completion. */
export interface ChatCompletionResponseMessage {
  /** Text of the reply, or `null` when there is none, as with tool calls. */
  content?: string | null | undefined
  /** The words with which the model refuses, in place of content. Null when it does not. */
  refusal?: string | null | undefined
  /** Tool calls the model wants made, each to be answered with a tool message. */
  tool_calls?: ChatCompletionMessageToolCalls | null | undefined
  /** Sources of passages in the content, when the model has searched the web. Some hosts send null. */
  annotations?:
    | {
        /** The kind of note. Citations of web pages are the only one so far. */
        type: 'url_citation'
        /** The page that a passage rests on, and where that passage is. */
        url_citation?:
          | {
              /** Where the cited passage ends in the content, in characters. */
              end_index: number
              /** Where the cited passage starts in the content, in characters. */
              start_index: number
              /** The address of the page that was found. */
              url: string
              /** The title of the page that was found. */
              title: string
            }
          | undefined
      }[]
    | null
    | undefined
  /** Author role of a model reply, always `assistant`. */
  role: 'assistant'
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
  /** The spoken answer, when the request asked for one. Null or absent otherwise. */
  audio?:
    | {
        /** Names the spoken answer, so that later requests can point at it. */
        id: string
        /** When the API forgets the spoken answer, in Unix seconds. */
        expires_at: number
        /** The speech's bytes in base64, encoded as the request asked. */
        data: string
        /** What is said in the speech, as text. */
        transcript: string
      }
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const ChatCompletionResponseMessageSchema: GenericSchema<ChatCompletionResponseMessage> = openSchema(
  ChatCompletionResponseMessageShape,
)
