// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Whether the workflow is recorded in the traces dashboard. */
export interface WorkflowTracingParam {
  /** Whether it is on. */
  enabled?: boolean | undefined
}

/** Exact: only unknown fields pass. */
export const WorkflowTracingParamSchema: v.GenericSchema<WorkflowTracingParam> = onlyObject(
  v.looseObject({ enabled: v.optional(v.boolean()) }),
)
