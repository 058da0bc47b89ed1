// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Metadata } from './Metadata.ts'
import { EvalStoredCompletionsDataSourceConfigShape } from './shapes/EvalStoredCompletionsDataSourceConfig.ts'

/**
 * Items are stored chat completions, the older way.
 * @deprecated
 */
export interface EvalStoredCompletionsDataSourceConfig {
  /** Always `stored_completions`. */
  type: 'stored_completions'
  /** Tags that the stored completions carry. */
  metadata?: Metadata | undefined
  /** The JSON Schema of the data. */
  schema: Record<string, unknown>
}

/** Open: what the API adds passes. */
export const EvalStoredCompletionsDataSourceConfigSchema: GenericSchema<EvalStoredCompletionsDataSourceConfig> =
  openSchema(EvalStoredCompletionsDataSourceConfigShape)
