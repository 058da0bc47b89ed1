// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ImageGenTool`. */
export const ImageGenToolShape: Shape = {
  type: string,
  model: optional(string),
  quality: optional(string),
  size: optional(string),
  output_format: optional(string),
  output_compression: optional(number),
  moderation: optional(string),
  background: optional(string),
  input_fidelity: nullish(string),
  input_image_mask: optional({ image_url: optional(string), file_id: optional(string) }),
  partial_images: optional(number),
  action: optional(string),
}
