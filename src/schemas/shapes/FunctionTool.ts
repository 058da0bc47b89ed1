// Generated from spec/ by codegen/; change those.
import { boolean, nullish, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FunctionTool`. */
export const FunctionToolShape: Shape = {
  type: string,
  name: string,
  description: nullish(string),
  parameters: nullish({}),
  output_schema: nullish({}),
  strict: nullish(boolean),
  defer_loading: optional(boolean),
  allowed_callers: nullish([string]),
}
