// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FunctionShellActionParam`. */
export const FunctionShellActionParamShape: Shape = {
  commands: [string],
  timeout_ms: nullish(number),
  max_output_length: nullish(number),
}
