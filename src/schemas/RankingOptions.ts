// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { HybridSearchOptions } from './HybridSearchOptions.ts'
import type { RankerVersionType } from './RankerVersionType.ts'
import { RankingOptionsShape } from './shapes/RankingOptions.ts'

/** How results are ranked, and which are too poor to use. */
export interface RankingOptions {
  /** A version of what ranks results. */
  ranker?: RankerVersionType | undefined
  /** Results that score below this, from 0 to 1, are dropped. */
  score_threshold?: number | undefined
  /** How much likeness of meaning and shared words count against each other. */
  hybrid_search?: HybridSearchOptions | undefined
}

/** Open: what the API adds passes. */
export const RankingOptionsSchema: GenericSchema<RankingOptions> = openSchema(RankingOptionsShape)
