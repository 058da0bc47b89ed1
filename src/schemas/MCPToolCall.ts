// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MCPToolCallError } from './MCPToolCallError.ts'
import type { MCPToolCallStatus } from './MCPToolCallStatus.ts'
import { MCPToolCallShape } from './shapes/MCPToolCall.ts'

/** A call of an MCP server's tool, with what came back. */
export interface MCPToolCall {
  /** Always `mcp_call`. */
  type: 'mcp_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** The name that you gave the server. */
  server_label: string
  /** Name of the tool that was called. */
  name: string
  /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
  arguments: string
  /** What the tool gave back. Null until it did. */
  output?: string | null | undefined
  /** Why the call failed. Null when it did not. */
  error?: MCPToolCallError | null | undefined
  /** How far the call has come. */
  status?: MCPToolCallStatus | undefined
  /** Identifier of the request for approval that this belongs to. */
  approval_request_id?: string | null | undefined
}

/** Open: what the API adds passes. */
export const MCPToolCallSchema: GenericSchema<MCPToolCall> = openSchema(MCPToolCallShape)
