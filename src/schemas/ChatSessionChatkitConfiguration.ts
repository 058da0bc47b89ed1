// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatSessionAutomaticThreadTitling } from './ChatSessionAutomaticThreadTitling.ts'
import type { ChatSessionFileUpload } from './ChatSessionFileUpload.ts'
import type { ChatSessionHistory } from './ChatSessionHistory.ts'
import { ChatSessionChatkitConfigurationShape } from './shapes/ChatSessionChatkitConfiguration.ts'

/** What the chat offers its users. */
export interface ChatSessionChatkitConfiguration {
  /** Whether threads get titles by themselves. */
  automatic_thread_titling: ChatSessionAutomaticThreadTitling
  /** Whether users can upload files, and how many. */
  file_upload: ChatSessionFileUpload
  /** Whether users see their earlier threads. */
  history: ChatSessionHistory
}

/** Open: what the API adds passes. */
export const ChatSessionChatkitConfigurationSchema: GenericSchema<ChatSessionChatkitConfiguration> = openSchema(
  ChatSessionChatkitConfigurationShape,
)
