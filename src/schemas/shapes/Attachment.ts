// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `Attachment`. */
export const AttachmentShape: Shape = {
  type: string,
  id: string,
  name: string,
  mime_type: string,
  preview_url: nullable(string),
}
