// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { type WorkflowTracingParam, WorkflowTracingParamSchema } from './WorkflowTracingParam.ts'

/** The workflow that the session runs. */
export interface WorkflowParam {
  /** Identifier of the workflow. */
  id: string
  /** Version of the workflow. The newest one if absent. */
  version?: string | undefined
  /** Values that the workflow starts with. At most 64 entries. */
  state_variables?: Record<string, string | boolean | number> | undefined
  /** Whether the workflow is recorded in the traces dashboard. */
  tracing?: WorkflowTracingParam | undefined
}

/** Exact: only unknown fields pass. */
export const WorkflowParamSchema: v.GenericSchema<WorkflowParam> = onlyObject(
  v.looseObject({
    id: v.string(),
    version: v.optional(v.string()),
    state_variables: v.optional(
      v.pipe(
        onlyObject(
          v.record(
            v.string(),
            union({ string: v.pipe(v.string(), v.maxLength(10485760)), boolean: v.boolean(), number: v.number() }),
          ),
        ),
        v.maxEntries(64),
      ),
    ),
    tracing: v.optional(WorkflowTracingParamSchema),
  }),
)
