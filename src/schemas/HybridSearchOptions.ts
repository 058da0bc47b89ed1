// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { HybridSearchOptionsShape } from './shapes/HybridSearchOptions.ts'

/** How much likeness of meaning and shared words count against each other. */
export interface HybridSearchOptions {
  /** How much likeness of meaning counts. */
  embedding_weight: number
  /** How much shared words count. */
  text_weight: number
}

/** Open: what the API adds passes. */
export const HybridSearchOptionsSchema: GenericSchema<HybridSearchOptions> = openSchema(HybridSearchOptionsShape)
