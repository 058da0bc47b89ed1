// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MCPToolExecutionError } from '../MCPToolExecutionError.ts'

/** Checks {@link MCPToolExecutionError} exactly, where a request holds it. */
export const MCPToolExecutionErrorExact: v.GenericSchema<MCPToolExecutionError> = onlyObject(
  v.looseObject({ type: v.literal('mcp_tool_execution_error'), content: v.nonOptional(v.unknown()) }),
)
