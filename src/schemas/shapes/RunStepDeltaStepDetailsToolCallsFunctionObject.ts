// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsFunctionObject`. */
export const RunStepDeltaStepDetailsToolCallsFunctionObjectShape: Shape = {
  index: number,
  id: optional(string),
  type: string,
  function: optional({ name: optional(string), arguments: optional(string), output: nullish(string) }),
}
