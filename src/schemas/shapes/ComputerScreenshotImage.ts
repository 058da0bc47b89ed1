// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ComputerScreenshotImage`. */
export const ComputerScreenshotImageShape: Shape = {
  type: string,
  image_url: optional(string),
  file_id: optional(string),
}
