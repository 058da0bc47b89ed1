// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Metadata } from './Metadata.ts'
import { EvalLogsDataSourceConfigShape } from './shapes/EvalLogsDataSourceConfig.ts'

/** Items are what the API has logged. */
export interface EvalLogsDataSourceConfig {
  /** Always `logs`. */
  type: 'logs'
  /** Tags that the logged items carry. */
  metadata?: Metadata | undefined
  /** The JSON Schema of the data. */
  schema: Record<string, unknown>
}

/** Open: what the API adds passes. */
export const EvalLogsDataSourceConfigSchema: GenericSchema<EvalLogsDataSourceConfig> =
  openSchema(EvalLogsDataSourceConfigShape)
