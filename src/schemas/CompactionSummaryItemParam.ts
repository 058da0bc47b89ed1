// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CompactionSummaryItemParamShape } from './shapes/CompactionSummaryItemParam.ts'

/** A compacted conversation, sent back to the model. */
export interface CompactionSummaryItemParam {
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Always `compaction`. */
  type: 'compaction'
  /** Content that only the API can read. Send it back as it is. At most 20,971,520 characters. */
  encrypted_content: string
}

/** Open: what the API adds passes. */
export const CompactionSummaryItemParamSchema: GenericSchema<CompactionSummaryItemParam> = openSchema(
  CompactionSummaryItemParamShape,
)
