// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { EvalShape } from './Eval.ts'

/** What is checked of a `EvalList`. */
export const EvalListShape: Shape = { object: string, data: [EvalShape], has_more: boolean }
