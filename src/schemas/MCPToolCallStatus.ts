// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPToolCallStatusShape } from './shapes/MCPToolCallStatus.ts'

/** How far the call has come. */
export type MCPToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed' | (string & {})

/** Open: what the API adds passes. */
export const MCPToolCallStatusSchema: GenericSchema<MCPToolCallStatus> = openSchema(MCPToolCallStatusShape)
