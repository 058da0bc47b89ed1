// Generated from spec/ by codegen/; change those.
import { boolean, nullish, optional, record, type Shape, string, union } from '../../core/shape.ts'
import { MCPToolFilterShape } from './MCPToolFilter.ts'

/** What is checked of a `MCPTool`. */
export const MCPToolShape: Shape = {
  type: string,
  server_label: string,
  server_url: optional(string),
  connector_id: optional(string),
  tunnel_id: optional(string),
  authorization: optional(string),
  server_description: optional(string),
  headers: nullish(record(string)),
  allowed_tools: nullish(union([string], MCPToolFilterShape)),
  allowed_callers: nullish([string]),
  require_approval: nullish(
    union({ always: optional(MCPToolFilterShape), never: optional(MCPToolFilterShape) }, string),
  ),
  defer_loading: optional(boolean),
}
