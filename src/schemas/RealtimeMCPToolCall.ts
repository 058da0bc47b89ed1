// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeMCPHTTPError } from './RealtimeMCPHTTPError.ts'
import type { RealtimeMCPProtocolError } from './RealtimeMCPProtocolError.ts'
import type { RealtimeMCPToolExecutionError } from './RealtimeMCPToolExecutionError.ts'
import { RealtimeMCPToolCallShape } from './shapes/RealtimeMCPToolCall.ts'

/** A call of a tool of a remote server. */
export interface RealtimeMCPToolCall {
  /** Always `mcp_call`. */
  type: 'mcp_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** The name that you gave the server. */
  server_label: string
  /** The name that it goes by. */
  name: string
  /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
  arguments: string
  /** Identifier of the request for approval that this belongs to. */
  approval_request_id?: string | null | undefined
  /** What the tool gave back, as text. */
  output?: string | null | undefined
  /** What went wrong, if anything did. */
  error?: RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeMCPToolCallSchema: GenericSchema<RealtimeMCPToolCall> = openSchema(RealtimeMCPToolCallShape)
