// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import { EvalResponsesSourceShape } from './shapes/EvalResponsesSource.ts'

/** Items that are picked among stored responses. Null conditions pick everything. */
export interface EvalResponsesSource {
  /** Always `responses`. */
  type: 'responses'
  /** Keeps only responses that carry these tags. */
  metadata?: Record<string, unknown> | null | undefined
  /** Keeps only what this model answered. */
  model?: string | null | undefined
  /** Keeps only responses whose instructions contain this text. */
  instructions_search?: string | null | undefined
  /** Keeps only what was created after this time, in Unix seconds. At least 0. */
  created_after?: number | null | undefined
  /** Keeps only what was created before this time, in Unix seconds. At least 0. */
  created_before?: number | null | undefined
  /** Keeps only responses that were thought about so hard. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | null | undefined
  /** Keeps only responses that were sampled so. */
  temperature?: number | null | undefined
  /** Keeps only responses that were sampled so. */
  top_p?: number | null | undefined
  /** Keeps only what these end users asked for. */
  users?: string[] | null | undefined
  /** Keeps only responses that had these tools. */
  tools?: string[] | null | undefined
}

/** Open: what the API adds passes. */
export const EvalResponsesSourceSchema: GenericSchema<EvalResponsesSource> = openSchema(EvalResponsesSourceShape)
