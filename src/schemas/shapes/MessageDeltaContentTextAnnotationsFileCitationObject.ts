// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentTextAnnotationsFileCitationObject`. */
export const MessageDeltaContentTextAnnotationsFileCitationObjectShape: Shape = {
  index: number,
  type: string,
  text: optional(string),
  file_citation: optional({ file_id: optional(string), quote: optional(string) }),
  start_index: optional(number),
  end_index: optional(number),
}
