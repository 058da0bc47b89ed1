// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatCompletionDeletedShape } from './shapes/ChatCompletionDeleted.ts'

/** Says that a stored chat completion was deleted. */
export interface ChatCompletionDeleted {
  /** Always `chat.completion.deleted`. */
  object: 'chat.completion.deleted'
  /** Identifier of the chat completion that was deleted. */
  id: string
  /** Whether it was deleted. */
  deleted: boolean
}

/** Open: what the API adds passes. */
export const ChatCompletionDeletedSchema: GenericSchema<ChatCompletionDeleted> = openSchema(ChatCompletionDeletedShape)
