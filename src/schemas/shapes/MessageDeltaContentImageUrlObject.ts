// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentImageUrlObject`. */
export const MessageDeltaContentImageUrlObjectShape: Shape = {
  index: number,
  type: string,
  image_url: optional({ url: optional(string), detail: optional(string) }),
}
