// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentImageFileObject`. */
export const MessageDeltaContentImageFileObjectShape: Shape = {
  index: number,
  type: string,
  image_file: optional({ file_id: optional(string), detail: optional(string) }),
}
