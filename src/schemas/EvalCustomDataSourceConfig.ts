// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalCustomDataSourceConfigShape } from './shapes/EvalCustomDataSourceConfig.ts'

/** Items of a shape of your own. */
export interface EvalCustomDataSourceConfig {
  /** Always `custom`. */
  type: 'custom'
  /** The JSON Schema of the data. */
  schema: Record<string, unknown>
}

/** Open: what the API adds passes. */
export const EvalCustomDataSourceConfigSchema: GenericSchema<EvalCustomDataSourceConfig> = openSchema(
  EvalCustomDataSourceConfigShape,
)
