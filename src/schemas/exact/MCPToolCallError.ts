// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { MCPToolCallError } from '../MCPToolCallError.ts'
import { HTTPErrorExact } from './HTTPError.ts'
import { MCPProtocolErrorExact } from './MCPProtocolError.ts'
import { MCPToolExecutionErrorExact } from './MCPToolExecutionError.ts'

/** Checks {@link MCPToolCallError} exactly, where a request holds it. */
export const MCPToolCallErrorExact: v.GenericSchema<MCPToolCallError> = variant('type', {
  mcp_protocol_error: MCPProtocolErrorExact,
  mcp_tool_execution_error: MCPToolExecutionErrorExact,
  http_error: HTTPErrorExact,
})
