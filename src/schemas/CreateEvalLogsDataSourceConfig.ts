// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Items are what the API has logged. */
export interface CreateEvalLogsDataSourceConfig {
  /** Always `logs`. */
  type: 'logs'
  /** Tags that the logged items carry. */
  metadata?: Record<string, unknown> | undefined
}

/** Exact: only unknown fields pass. */
export const CreateEvalLogsDataSourceConfigSchema: v.GenericSchema<CreateEvalLogsDataSourceConfig> = onlyObject(
  v.looseObject({ type: v.literal('logs'), metadata: v.optional(onlyObject(v.looseObject({}))) }),
)
