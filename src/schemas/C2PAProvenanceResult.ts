// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { C2PAValidationStateApi } from './C2PAValidationStateApi.ts'
import type { ProvenanceDetectionResultApi } from './ProvenanceDetectionResultApi.ts'
import { C2PAProvenanceResultShape } from './shapes/C2PAProvenanceResult.ts'

/** What the file's signed history (C2PA) says. */
export interface C2PAProvenanceResult {
  /** Always `c2pa`. */
  type: 'c2pa'
  /** Whether a mark was found. */
  outcome: ProvenanceDetectionResultApi
  /** Whether the signature is there, sound, and by a trusted signer. */
  validation_state: C2PAValidationStateApi
  /** Who signed the mark. */
  issuer: string | null
  /** Name of the model that the mark tells. Null if it tells none. */
  model: string | null
  /** When the content was made, where the mark tells. */
  generated_at: string | null
}

/** Open: what the API adds passes. */
export const C2PAProvenanceResultSchema: GenericSchema<C2PAProvenanceResult> = openSchema(C2PAProvenanceResultShape)
