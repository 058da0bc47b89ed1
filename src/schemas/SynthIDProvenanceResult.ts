// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ProvenanceDetectionResultApi } from './ProvenanceDetectionResultApi.ts'
import { SynthIDProvenanceResultShape } from './shapes/SynthIDProvenanceResult.ts'

/** What the file's watermark (SynthID) says. */
export interface SynthIDProvenanceResult {
  /** Always `synthid`. */
  type: 'synthid'
  /** Whether a mark was found. */
  outcome: ProvenanceDetectionResultApi
  /** Name of the model that the mark tells. Null if it tells none. */
  model: string | null
  /** When the content was made, where the mark tells. */
  generated_at: string | null
}

/** Open: what the API adds passes. */
export const SynthIDProvenanceResultSchema: GenericSchema<SynthIDProvenanceResult> =
  openSchema(SynthIDProvenanceResultShape)
