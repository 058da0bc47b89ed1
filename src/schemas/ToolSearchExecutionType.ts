// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ToolSearchExecutionTypeShape } from './shapes/ToolSearchExecutionType.ts'

/** Whether the API searches for tools, or you do. */
export type ToolSearchExecutionType = 'server' | 'client' | (string & {})

/** Open: what the API adds passes. */
export const ToolSearchExecutionTypeSchema: GenericSchema<ToolSearchExecutionType> =
  openSchema(ToolSearchExecutionTypeShape)
