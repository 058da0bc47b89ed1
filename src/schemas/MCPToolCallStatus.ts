// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPToolCallStatusShape } from './shapes/MCPToolCallStatus.ts'

/** How far the call has come. */
export type MCPToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed' | (string & {})

/** Checks {@link MCPToolCallStatus}. Open: fields, values of enums and members of unions that the API adds pass. */
export const MCPToolCallStatusSchema: GenericSchema<MCPToolCallStatus> = openSchema(MCPToolCallStatusShape)
