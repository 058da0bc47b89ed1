// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MCPListToolsTool`. */
export const MCPListToolsToolShape: Shape = {
  name: string,
  description: nullish(string),
  input_schema: {},
  annotations: nullish({}),
}
