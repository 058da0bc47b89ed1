// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RankingOptions } from '../RankingOptions.ts'
import { HybridSearchOptionsExact } from './HybridSearchOptions.ts'
import { RankerVersionTypeExact } from './RankerVersionType.ts'

/** Checks {@link RankingOptions} exactly, where a request holds it. */
export const RankingOptionsExact: v.GenericSchema<RankingOptions> = onlyObject(
  v.looseObject({
    ranker: v.optional(RankerVersionTypeExact),
    score_threshold: v.optional(v.number()),
    hybrid_search: v.optional(HybridSearchOptionsExact),
  }),
)
