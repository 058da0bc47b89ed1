// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageContentImageUrlObject`. */
export const MessageContentImageUrlObjectShape: Shape = {
  image_url: { detail: optional(string), url: string },
  type: string,
}
