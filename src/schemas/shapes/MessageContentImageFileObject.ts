// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageContentImageFileObject`. */
export const MessageContentImageFileObjectShape: Shape = {
  image_file: { detail: optional(string), file_id: string },
  type: string,
}
