// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalGraderPython`. */
export const EvalGraderPythonShape: Shape = {
  type: string,
  name: string,
  source: string,
  image_tag: optional(string),
  pass_threshold: optional(number),
}
