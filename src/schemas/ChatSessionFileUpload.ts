// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatSessionFileUploadShape } from './shapes/ChatSessionFileUpload.ts'

/** Whether users can upload files, and how many. */
export interface ChatSessionFileUpload {
  /** Whether it is on. */
  enabled: boolean
  /** The largest file that a user may upload, in megabytes. */
  max_file_size: number | null
  /** The most files that a user may upload. */
  max_files: number | null
}

/** Open: what the API adds passes. */
export const ChatSessionFileUploadSchema: GenericSchema<ChatSessionFileUpload> = openSchema(ChatSessionFileUploadShape)
