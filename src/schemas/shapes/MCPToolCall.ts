// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { MCPToolCallErrorShape } from './MCPToolCallError.ts'

/** What is checked of a `MCPToolCall`. */
export const MCPToolCallShape: Shape = {
  type: string,
  id: string,
  server_label: string,
  name: string,
  arguments: string,
  output: nullish(string),
  error: nullish(MCPToolCallErrorShape),
  status: optional(string),
  approval_request_id: nullish(string),
}
