// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalRun`. */
export const EvalRunShape: Shape = {
  object: string,
  id: string,
  eval_id: string,
  status: string,
  name: string,
  created_at: number,
}
