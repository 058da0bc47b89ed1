// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `Eval`. */
export const EvalShape: Shape = { object: string, id: string, name: string, created_at: number }
