// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ImageRefParam`. */
export const ImageRefParamShape: Shape = { image_url: optional(string), file_id: optional(string) }
