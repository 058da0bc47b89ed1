// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentTextAnnotationsFileCitationObject`. */
export const MessageDeltaContentTextAnnotationsFileCitationObjectShape: Shape = {
  end_index: optional(0),
  file_citation: optional({ file_id: optional(''), quote: optional('') }),
  index: 0,
  start_index: optional(0),
  text: optional(''),
  type: '',
}
