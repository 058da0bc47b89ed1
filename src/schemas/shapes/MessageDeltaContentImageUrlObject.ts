// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageDeltaContentImageUrlObject`. */
export const MessageDeltaContentImageUrlObjectShape: Shape = {
  image_url: optional({ detail: optional(string), url: optional(string) }),
  index: number,
  type: string,
}
