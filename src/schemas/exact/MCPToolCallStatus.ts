// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { MCPToolCallStatus } from '../MCPToolCallStatus.ts'

/** Checks {@link MCPToolCallStatus} exactly, where a request holds it. */
export const MCPToolCallStatusExact: v.GenericSchema<MCPToolCallStatus> = v.picklist([
  'in_progress',
  'completed',
  'incomplete',
  'calling',
  'failed',
])
