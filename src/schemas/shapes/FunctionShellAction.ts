// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FunctionShellAction`. */
export const FunctionShellActionShape: Shape = {
  commands: [string],
  timeout_ms: nullable(number),
  max_output_length: nullable(number),
}
