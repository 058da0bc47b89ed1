// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseOutputText } from './ResponseOutputText.ts'
import { AssistantMessageItemShape } from './shapes/AssistantMessageItem.ts'

/** What the assistant said in a thread. */
export interface AssistantMessageItem {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `chatkit.thread_item`. */
  object: 'chatkit.thread_item'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Which thread is meant, by its id. */
  thread_id: string
  /** Always `chatkit.assistant_message`. */
  type: 'chatkit.assistant_message'
  /** What is said, in parts. */
  content: ResponseOutputText[]
}

/** Open: what the API adds passes. */
export const AssistantMessageItemSchema: GenericSchema<AssistantMessageItem> = openSchema(AssistantMessageItemShape)
