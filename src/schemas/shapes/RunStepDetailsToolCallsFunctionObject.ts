// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFunctionObject`. */
export const RunStepDetailsToolCallsFunctionObjectShape: Shape = {
  id: string,
  type: string,
  function: { name: string, arguments: string, output: nullable(string) },
}
