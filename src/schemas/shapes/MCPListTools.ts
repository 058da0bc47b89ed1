// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { MCPListToolsToolShape } from './MCPListToolsTool.ts'

/** What is checked of a `MCPListTools`. */
export const MCPListToolsShape: Shape = {
  type: string,
  id: string,
  server_label: string,
  tools: [MCPListToolsToolShape],
  error: nullish(string),
}
