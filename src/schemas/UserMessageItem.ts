// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Attachment } from './Attachment.ts'
import type { InferenceOptions } from './InferenceOptions.ts'
import { UserMessageItemShape } from './shapes/UserMessageItem.ts'
import type { UserMessageInputText } from './UserMessageInputText.ts'
import type { UserMessageQuotedText } from './UserMessageQuotedText.ts'

/** What the user said in a thread. */
export interface UserMessageItem {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `chatkit.thread_item`. */
  object: 'chatkit.thread_item'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Which thread is meant, by its id. */
  thread_id: string
  /** Always `chatkit.user_message`. */
  type: 'chatkit.user_message'
  /** What is said, in parts. */
  content: (UserMessageInputText | UserMessageQuotedText)[]
  /** Files that came with the message. */
  attachments: Attachment[]
  /** What the user picked for this message, a tool or a model. */
  inference_options: InferenceOptions | null
}

/** Open: what the API adds passes. */
export const UserMessageItemSchema: GenericSchema<UserMessageItem> = openSchema(UserMessageItemShape)
