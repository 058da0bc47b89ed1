// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageContentImageFileObject`. */
export const MessageContentImageFileObjectShape: Shape = {
  type: string,
  image_file: { file_id: string, detail: optional(string) },
}
