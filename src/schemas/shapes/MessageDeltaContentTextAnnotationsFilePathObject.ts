// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentTextAnnotationsFilePathObject`. */
export const MessageDeltaContentTextAnnotationsFilePathObjectShape: Shape = {
  end_index: optional(number),
  file_path: optional({ file_id: optional(string) }),
  index: number,
  start_index: optional(number),
  text: optional(string),
  type: string,
}
