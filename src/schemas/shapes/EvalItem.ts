// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { EvalItemContentShape } from './EvalItemContent.ts'

/** What is checked of a `EvalItem`. */
export const EvalItemShape: Shape = { role: '', content: EvalItemContentShape, type: optional('') }
