// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MessageContentImageUrlObject`. */
export const MessageContentImageUrlObjectShape: Shape = {
  type: string,
  image_url: { url: string, detail: optional(string) },
}
