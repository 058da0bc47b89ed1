// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Metadata } from './Metadata.ts'
import { EvalStoredCompletionsSourceShape } from './shapes/EvalStoredCompletionsSource.ts'

/** Items that are picked among stored chat completions. Null conditions pick everything. */
export interface EvalStoredCompletionsSource {
  /** Always `stored_completions`. */
  type: 'stored_completions'
  /** Keeps only chat completions that carry these tags. */
  metadata?: Metadata | undefined
  /** Keeps only what this model answered. */
  model?: string | null | undefined
  /** Keeps only what was created after this time, in Unix seconds. */
  created_after?: number | null | undefined
  /** Keeps only what was created before this time, in Unix seconds. */
  created_before?: number | null | undefined
  /** The most items to take. */
  limit?: number | null | undefined
}

/** Open: what the API adds passes. */
export const EvalStoredCompletionsSourceSchema: GenericSchema<EvalStoredCompletionsSource> = openSchema(
  EvalStoredCompletionsSourceShape,
)
