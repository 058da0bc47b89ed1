// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentTextAnnotationsFilePathObject`. */
export const MessageDeltaContentTextAnnotationsFilePathObjectShape: Shape = {
  end_index: optional(0),
  file_path: optional({ file_id: optional('') }),
  index: 0,
  start_index: optional(0),
  text: optional(''),
  type: '',
}
