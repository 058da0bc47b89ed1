// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ImageGenPartialImageEvent`. */
export const ImageGenPartialImageEventShape: Shape = { type: string, b64_json: string, partial_image_index: number }
