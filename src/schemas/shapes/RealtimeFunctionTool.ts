// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeFunctionTool`. */
export const RealtimeFunctionToolShape: Shape = {
  type: optional(string),
  name: optional(string),
  description: optional(string),
  parameters: optional({}),
}
