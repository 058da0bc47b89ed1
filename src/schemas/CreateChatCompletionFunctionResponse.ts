// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionResponseMessage } from './ChatCompletionResponseMessage.ts'
import type { CompletionUsage } from './CompletionUsage.ts'
import { CreateChatCompletionFunctionResponseShape } from './shapes/CreateChatCompletionFunctionResponse.ts'

/** The result of a chat completion request that used the older `functions` parameter. */
export interface CreateChatCompletionFunctionResponse {
  /** Identifier of the chat completion. */
  id: string
  /** Generated alternatives, one for each of the `n` requested. */
  choices: {
    /** Why generation ended: `stop` is a natural end or stop sequence, `length` the token limit, `content_filter` filtered content, `function_call` a function call. */
    finish_reason: 'stop' | 'length' | 'function_call' | 'content_filter' | (string & {})
    /** Zero-based position of this choice among the choices. */
    index: number
    /** The reply generated for this choice. */
    message: ChatCompletionResponseMessage
  }[]
  /** Creation time, in Unix seconds. */
  created: number
  /** Model that produced the completion. */
  model: string
  /** Fingerprint of the backend configuration; a change explains differing results under one `seed`. */
  system_fingerprint?: string | undefined
  /** Always `chat.completion`. */
  object: 'chat.completion'
  /** Token counts of the request. */
  usage?: CompletionUsage | undefined
}

/** Open: what the API adds passes. */
export const CreateChatCompletionFunctionResponseSchema: GenericSchema<CreateChatCompletionFunctionResponse> =
  openSchema(CreateChatCompletionFunctionResponseShape)
