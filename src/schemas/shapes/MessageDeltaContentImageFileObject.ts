// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentImageFileObject`. */
export const MessageDeltaContentImageFileObjectShape: Shape = {
  image_file: optional({ detail: optional(''), file_id: optional('') }),
  index: 0,
  type: '',
}
