// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentTextAnnotationsFileCitationObject`. */
export const MessageDeltaContentTextAnnotationsFileCitationObjectShape: Shape = {
  end_index: optional(number),
  file_citation: optional({ file_id: optional(string), quote: optional(string) }),
  index: number,
  start_index: optional(number),
  text: optional(string),
  type: string,
}
