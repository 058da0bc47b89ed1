// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsFunctionObject`. */
export const RunStepDeltaStepDetailsToolCallsFunctionObjectShape: Shape = {
  function: optional({ arguments: optional(string), name: optional(string), output: nullish(string) }),
  id: optional(string),
  index: number,
  type: string,
}
