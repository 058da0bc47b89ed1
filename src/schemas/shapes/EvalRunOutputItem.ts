// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalRunOutputItem`. */
export const EvalRunOutputItemShape: Shape = {
  object: string,
  id: string,
  run_id: string,
  eval_id: string,
  created_at: number,
  status: string,
  datasource_item_id: number,
}
