// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalItemInputImage`. */
export const EvalItemInputImageShape: Shape = { type: string, image_url: string, detail: optional(string) }
