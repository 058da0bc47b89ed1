// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AssistantToolsCode } from './AssistantToolsCode.ts'
import type { AssistantToolsFileSearchTypeOnly } from './AssistantToolsFileSearchTypeOnly.ts'
import type { MessageContentImageFileObject } from './MessageContentImageFileObject.ts'
import type { MessageContentImageUrlObject } from './MessageContentImageUrlObject.ts'
import type { MessageContentRefusalObject } from './MessageContentRefusalObject.ts'
import type { MessageContentTextObject } from './MessageContentTextObject.ts'
import type { Metadata } from './Metadata.ts'
import { MessageObjectShape } from './shapes/MessageObject.ts'

/** Message in a thread, written by a user or an assistant. */
export interface MessageObject {
  /** Identifier of the message, for use in API paths. */
  id: string
  /** Always `thread.message`. */
  object: 'thread.message'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Identifier of the thread that holds the message. */
  thread_id: string
  /** Whether the message is still being written (`in_progress`), was cut short (`incomplete`) or is finished (`completed`). */
  status?: 'in_progress' | 'incomplete' | 'completed' | (string & {}) | undefined
  /** Why the message was cut short; `null` when it was not. */
  incomplete_details?:
    | {
        /** What cut the message short: a content filter, a token limit, or a run that was cancelled, expired or failed. */
        reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed' | (string & {})
      }
    | null
    | undefined
  /** Time of completion, in Unix seconds; `null` while unfinished. */
  completed_at?: number | null | undefined
  /** Time at which the message was cut short, in Unix seconds; `null` if it was not. */
  incomplete_at?: number | null | undefined
  /** Who wrote the message: the `user` or the `assistant`. */
  role: 'user' | 'assistant' | (string & {})
  /** Parts of the message in order: text, images or both. */
  content: (
    | MessageContentImageFileObject
    | MessageContentImageUrlObject
    | MessageContentTextObject
    | MessageContentRefusalObject
  )[]
  /** Identifier of the assistant that wrote the message; `null` when no assistant did. */
  assistant_id: string | null
  /** Identifier of the run that produced the message; `null` for messages added by hand through the API. */
  run_id: string | null
  /** Files attached to the message, each with the tools that may use it; `null` when there are none. */
  attachments:
    | {
        /** Identifier of the attached file. */
        file_id?: string | undefined
        /** Tools that get access to the file. */
        tools?: (AssistantToolsCode | AssistantToolsFileSearchTypeOnly)[] | undefined
      }[]
    | null
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata: Metadata
}

/** Open: what the API adds passes. */
export const MessageObjectSchema: GenericSchema<MessageObject> = openSchema(MessageObjectShape)
