// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MCPProtocolError } from '../MCPProtocolError.ts'

/** Checks {@link MCPProtocolError} exactly, where a request holds it. */
export const MCPProtocolErrorExact: v.GenericSchema<MCPProtocolError> = onlyObject(
  v.looseObject({ type: v.literal('mcp_protocol_error'), code: v.pipe(v.number(), v.integer()), message: v.string() }),
)
