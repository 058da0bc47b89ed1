// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentImageUrlObject`. */
export const MessageDeltaContentImageUrlObjectShape: Shape = {
  image_url: optional({ detail: optional(''), url: optional('') }),
  index: 0,
  type: '',
}
