// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalResponsesSource`. */
export const EvalResponsesSourceShape: Shape = {
  type: string,
  metadata: nullish({}),
  model: nullish(string),
  instructions_search: nullish(string),
  created_after: nullish(number),
  created_before: nullish(number),
  reasoning_effort: nullish(string),
  temperature: nullish(number),
  top_p: nullish(number),
  users: nullish([string]),
  tools: nullish([string]),
}
