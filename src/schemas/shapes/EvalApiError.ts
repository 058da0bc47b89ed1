// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalApiError`. */
export const EvalApiErrorShape: Shape = { code: string, message: string }
