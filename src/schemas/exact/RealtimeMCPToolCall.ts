// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { RealtimeMCPToolCall } from '../RealtimeMCPToolCall.ts'
import { RealtimeMCPHTTPErrorExact } from './RealtimeMCPHTTPError.ts'
import { RealtimeMCPProtocolErrorExact } from './RealtimeMCPProtocolError.ts'
import { RealtimeMCPToolExecutionErrorExact } from './RealtimeMCPToolExecutionError.ts'

/** Checks {@link RealtimeMCPToolCall} exactly, where a request holds it. */
export const RealtimeMCPToolCallExact: v.GenericSchema<RealtimeMCPToolCall> = onlyObject(
  v.looseObject({
    type: v.literal('mcp_call'),
    id: v.string(),
    server_label: v.string(),
    name: v.string(),
    arguments: v.string(),
    approval_request_id: v.nullish(v.string()),
    output: v.nullish(v.string()),
    error: v.nullish(
      variant('type', {
        protocol_error: RealtimeMCPProtocolErrorExact,
        tool_execution_error: RealtimeMCPToolExecutionErrorExact,
        http_error: RealtimeMCPHTTPErrorExact,
      }),
    ),
  }),
)
