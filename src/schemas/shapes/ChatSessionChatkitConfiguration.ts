// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { ChatSessionAutomaticThreadTitlingShape } from './ChatSessionAutomaticThreadTitling.ts'
import { ChatSessionFileUploadShape } from './ChatSessionFileUpload.ts'
import { ChatSessionHistoryShape } from './ChatSessionHistory.ts'

/** What is checked of a `ChatSessionChatkitConfiguration`. */
export const ChatSessionChatkitConfigurationShape: Shape = {
  automatic_thread_titling: ChatSessionAutomaticThreadTitlingShape,
  file_upload: ChatSessionFileUploadShape,
  history: ChatSessionHistoryShape,
}
