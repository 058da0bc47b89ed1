// Generated from spec/ by codegen/; change those.
import { boolean, nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalRunOutputItemResult`. */
export const EvalRunOutputItemResultShape: Shape = {
  name: string,
  type: optional(string),
  score: number,
  passed: boolean,
  sample: nullish({}),
}
