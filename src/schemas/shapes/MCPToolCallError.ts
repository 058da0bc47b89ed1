// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { HTTPErrorShape } from './HTTPError.ts'
import { MCPProtocolErrorShape } from './MCPProtocolError.ts'
import { MCPToolExecutionErrorShape } from './MCPToolExecutionError.ts'

/** What is checked of a `MCPToolCallError`. */
export const MCPToolCallErrorShape: Shape = variant('type', {
  mcp_protocol_error: MCPProtocolErrorShape,
  mcp_tool_execution_error: MCPToolExecutionErrorShape,
  http_error: HTTPErrorShape,
})
