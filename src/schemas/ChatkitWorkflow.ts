// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatkitWorkflowTracing } from './ChatkitWorkflowTracing.ts'
import { ChatkitWorkflowShape } from './shapes/ChatkitWorkflow.ts'

/** The workflow that a session runs. */
export interface ChatkitWorkflow {
  /** Identifier of the workflow. */
  id: string
  /** Which version is meant. */
  version: string | null
  /** Values that the workflow starts with. */
  state_variables: Record<string, string | boolean | number> | null
  /** Whether the workflow is recorded in the traces dashboard. */
  tracing: ChatkitWorkflowTracing
}

/** Open: what the API adds passes. */
export const ChatkitWorkflowSchema: GenericSchema<ChatkitWorkflow> = openSchema(ChatkitWorkflowShape)
