// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { MCPListToolsToolShape } from './MCPListToolsTool.ts'

/** What is checked of a `RealtimeMCPListTools`. */
export const RealtimeMCPListToolsShape: Shape = {
  type: string,
  id: optional(string),
  server_label: string,
  tools: [MCPListToolsToolShape],
}
