// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CompactionTriggerItemParamShape } from './shapes/CompactionTriggerItemParam.ts'

/** Compacts the conversation at this place, which must be its end. */
export interface CompactionTriggerItemParam {
  /** Always `compaction_trigger`. */
  type: 'compaction_trigger'
}

/** Open: what the API adds passes. */
export const CompactionTriggerItemParamSchema: GenericSchema<CompactionTriggerItemParam> = openSchema(
  CompactionTriggerItemParamShape,
)
