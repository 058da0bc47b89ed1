// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseImageGenCallPartialImageEvent`. */
export const ResponseImageGenCallPartialImageEventShape: Shape = {
  type: string,
  output_index: number,
  item_id: string,
  sequence_number: number,
  partial_image_index: number,
  partial_image_b64: string,
  size: optional(string),
  quality: optional(string),
  background: optional(string),
  output_format: optional(string),
}
