// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatSessionHistoryShape } from './shapes/ChatSessionHistory.ts'

/** Whether users see their earlier threads. */
export interface ChatSessionHistory {
  /** Whether it is on. */
  enabled: boolean
  /** The most threads that a user sees. Null shows all. */
  recent_threads: number | null
}

/** Open: what the API adds passes. */
export const ChatSessionHistorySchema: GenericSchema<ChatSessionHistory> = openSchema(ChatSessionHistoryShape)
