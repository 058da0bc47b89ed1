// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { EvalItemContentShape } from './EvalItemContent.ts'

/** What is checked of a `EvalItem`. */
export const EvalItemShape: Shape = { role: string, content: EvalItemContentShape, type: optional(string) }
