// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionMessageToolCallChunk } from './ChatCompletionMessageToolCallChunk.ts'
import { ChatCompletionStreamResponseDeltaShape } from './shapes/ChatCompletionStreamResponseDelta.ts'

/** The part of the model's reply that one streamed chunk adds. */
export interface ChatCompletionStreamResponseDelta {
  /** Next piece of the reply's text. */
  content?: string | null | undefined
  /**
   * Fragment of a requested function call; use `tool_calls` instead.
   * @deprecated
   */
  function_call?:
    | {
        /** Next piece of the arguments JSON; join all pieces, then validate the result before use. */
        arguments?: string | null | undefined
        /** Name of the function the model wants called, normally sent in the first fragment of a call. */
        name?: string | null | undefined
      }
    | null
    | undefined
  /** Fragments of tool calls, to be merged by their `index`. */
  tool_calls?: ChatCompletionMessageToolCallChunk[] | null | undefined
  /** Who the message comes from, normally sent in the first chunk alone. */
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | (string & {}) | null | undefined
  /** The words with which the model refuses, in place of content. Null when it does not. */
  refusal?: string | null | undefined
}

/** Open: what the API adds passes. */
export const ChatCompletionStreamResponseDeltaSchema: GenericSchema<ChatCompletionStreamResponseDelta> = openSchema(
  ChatCompletionStreamResponseDeltaShape,
)
