// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentImageFileObject`. */
export const MessageDeltaContentImageFileObjectShape: Shape = {
  image_file: optional({ detail: optional(string), file_id: optional(string) }),
  index: number,
  type: string,
}
