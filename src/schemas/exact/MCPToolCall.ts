// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MCPToolCall } from '../MCPToolCall.ts'
import { MCPToolCallErrorExact } from './MCPToolCallError.ts'
import { MCPToolCallStatusExact } from './MCPToolCallStatus.ts'

/** Checks {@link MCPToolCall} exactly, where a request holds it. */
export const MCPToolCallExact: v.GenericSchema<MCPToolCall> = onlyObject(
  v.looseObject({
    type: v.literal('mcp_call'),
    id: v.string(),
    server_label: v.string(),
    name: v.string(),
    arguments: v.string(),
    output: v.nullish(v.string()),
    error: v.nullish(MCPToolCallErrorExact),
    status: v.optional(MCPToolCallStatusExact),
    approval_request_id: v.nullish(v.string()),
  }),
)
