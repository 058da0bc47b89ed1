// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatCompletionTokenLogprobShape } from './shapes/ChatCompletionTokenLogprob.ts'

/** A token of the reply with its probability and the likeliest alternatives. */
export interface ChatCompletionTokenLogprob {
  /** Text of the token. */
  token: string
  /** Log probability of the token; `-9999.0` stands for a very unlikely token outside the top 20. */
  logprob: number
  /** UTF-8 bytes of the token, to be joined with those of its neighbors when one character spans several tokens; `null` if it has none. */
  bytes?: number[] | null | undefined
  /** Likeliest tokens at this position; occasionally fewer than you asked for. */
  top_logprobs?:
    | {
        /** Text of the token. */
        token: string
        /** Log probability of the token; `-9999.0` stands for a very unlikely token outside the top 20. */
        logprob: number
        /** UTF-8 bytes of the token, to be joined with those of its neighbors when one character spans several tokens; `null` if it has none. */
        bytes?: number[] | null | undefined
      }[]
    | undefined
}

/** Open: what the API adds passes. */
export const ChatCompletionTokenLogprobSchema: GenericSchema<ChatCompletionTokenLogprob> = openSchema(
  ChatCompletionTokenLogprobShape,
)
