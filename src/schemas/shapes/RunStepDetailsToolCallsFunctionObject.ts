// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFunctionObject`. */
export const RunStepDetailsToolCallsFunctionObjectShape: Shape = {
  function: { arguments: string, name: string, output: nullable(string) },
  id: string,
  type: string,
}
