// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeMCPToolExecutionErrorShape } from './shapes/RealtimeMCPToolExecutionError.ts'

/** The tool of the remote server failed. */
export interface RealtimeMCPToolExecutionError {
  /** Always `tool_execution_error`. */
  type: 'tool_execution_error'
  /** Error explanation meant for people. */
  message: string
}

/** Open: what the API adds passes. */
export const RealtimeMCPToolExecutionErrorSchema: GenericSchema<RealtimeMCPToolExecutionError> = openSchema(
  RealtimeMCPToolExecutionErrorShape,
)
