// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { EvalRunShape } from './EvalRun.ts'

/** What is checked of a `EvalRunList`. */
export const EvalRunListShape: Shape = { object: string, data: [EvalRunShape], has_more: boolean }
