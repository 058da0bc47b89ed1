// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionMessageToolCalls } from './ChatCompletionMessageToolCalls.ts'
import type { ChatCompletionRequestMessageContentPartImage } from './ChatCompletionRequestMessageContentPartImage.ts'
import type { ChatCompletionRequestMessageContentPartText } from './ChatCompletionRequestMessageContentPartText.ts'
import { ChatCompletionMessageListShape } from './shapes/ChatCompletionMessageList.ts'

/** A page of a stored chat completion's messages. */
export interface ChatCompletionMessageList {
  /** Always `list`. */
  object: 'list'
  /** Objects on this page. */
  data: {
    /** The words of the message. Null if none. */
    content?: string | null | undefined
    /** The words with which the model refuses. Null when it does not. */
    refusal?: string | null | undefined
    /** Tool calls the model wants made, each to be answered with a tool message. */
    tool_calls?: ChatCompletionMessageToolCalls | null | undefined
    /** Citations and file links found within the text. */
    annotations?:
      | {
          /** Always `url_citation`. */
          type: 'url_citation'
          /** The page that a passage rests on, and where that passage is. */
          url_citation: {
            /** Offset in the text at which the annotated span ends. */
            end_index: number
            /** Offset in the text at which the annotated span starts. */
            start_index: number
            /** Address of the page or file. */
            url: string
            /** The title that it is shown under. */
            title: string
          }
        }[]
      | null
      | undefined
    /** Who speaks. */
    role: 'assistant' | 'user' | 'system' | 'developer' | 'tool' | 'function' | (string & {})
    /**
     * The function that the model wanted called, in the older form.
     * @deprecated
     */
    function_call?:
      | {
          /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
          arguments: string
          /** Name of the function. */
          name: string
        }
      | null
      | undefined
    /** The spoken answer. Null if none. */
    audio?:
      | {
          /** Names the spoken answer, so that later requests can point at it. */
          id: string
          /** When it expires, in Unix seconds. */
          expires_at: number
          /** The speech's bytes in base64. */
          data: string
          /** What is said in the speech, as text. */
          transcript: string
        }
      | null
      | undefined
    /** Identifier of the message. */
    id: string
    /** The message's content in parts, where it was given so. */
    content_parts?:
      | (ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage)[]
      | null
      | undefined
  }[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ChatCompletionMessageListSchema: GenericSchema<ChatCompletionMessageList> =
  openSchema(ChatCompletionMessageListShape)
