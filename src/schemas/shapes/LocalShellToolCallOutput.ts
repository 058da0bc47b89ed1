// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `LocalShellToolCallOutput`. */
export const LocalShellToolCallOutputShape: Shape = {
  type: string,
  id: string,
  output: string,
  status: nullish(string),
}
