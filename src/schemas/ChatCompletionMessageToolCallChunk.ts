// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatCompletionMessageToolCallChunkShape } from './shapes/ChatCompletionMessageToolCallChunk.ts'

/** A streamed fragment of a tool call. */
export interface ChatCompletionMessageToolCallChunk {
  /** Position of the tool call in the message, telling which call this fragment extends. */
  index?: number | undefined
  /** Identifier of the tool call, normally sent in its first fragment. */
  id?: string | null | undefined
  /** Kind of tool, always `function`. */
  type?: 'function' | null | undefined
  /** Fragment of the function's name and arguments. */
  function?:
    | {
        /** Name of the function the model wants called, normally sent in the first fragment of a call. */
        name?: string | null | undefined
        /** Next piece of the arguments JSON; join the pieces sharing an `index`, then validate the result before use. */
        arguments?: string | null | undefined
      }
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const ChatCompletionMessageToolCallChunkSchema: GenericSchema<ChatCompletionMessageToolCallChunk> = openSchema(
  ChatCompletionMessageToolCallChunkShape,
)
