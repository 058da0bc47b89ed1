// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `EvalItemInputImage`. */
export const EvalItemInputImageShape: Shape = { type: '', image_url: '', detail: optional('') }
