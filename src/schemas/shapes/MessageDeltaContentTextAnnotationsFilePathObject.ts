// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentTextAnnotationsFilePathObject`. */
export const MessageDeltaContentTextAnnotationsFilePathObjectShape: Shape = {
  index: number,
  type: string,
  text: optional(string),
  file_path: optional({ file_id: optional(string) }),
  start_index: optional(number),
  end_index: optional(number),
}
