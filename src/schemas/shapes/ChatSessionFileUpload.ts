// Generated from spec/ by codegen/; change those.
import { boolean, nullable, number, type Shape } from '../../core/shape.ts'

/** What is checked of a `ChatSessionFileUpload`. */
export const ChatSessionFileUploadShape: Shape = {
  enabled: boolean,
  max_file_size: nullable(number),
  max_files: nullable(number),
}
