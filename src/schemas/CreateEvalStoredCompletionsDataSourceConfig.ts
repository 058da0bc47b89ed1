// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/**
 * Items are stored chat completions, the older way.
 * @deprecated
 */
export interface CreateEvalStoredCompletionsDataSourceConfig {
  /** Always `stored_completions`. */
  type: 'stored_completions'
  /** Tags that the stored completions carry. */
  metadata?: Record<string, unknown> | undefined
}

/** Exact: only unknown fields pass. */
export const CreateEvalStoredCompletionsDataSourceConfigSchema: v.GenericSchema<CreateEvalStoredCompletionsDataSourceConfig> =
  onlyObject(
    v.looseObject({ type: v.literal('stored_completions'), metadata: v.optional(onlyObject(v.looseObject({}))) }),
  )
