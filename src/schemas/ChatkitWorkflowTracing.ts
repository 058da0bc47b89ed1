// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatkitWorkflowTracingShape } from './shapes/ChatkitWorkflowTracing.ts'

/** Whether the workflow is recorded in the traces dashboard. */
export interface ChatkitWorkflowTracing {
  /** Whether it is on. */
  enabled: boolean
}

/** Open: what the API adds passes. */
export const ChatkitWorkflowTracingSchema: GenericSchema<ChatkitWorkflowTracing> =
  openSchema(ChatkitWorkflowTracingShape)
