// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'
import type { ComparisonFilter } from './ComparisonFilter.ts'
import type { CompoundFilter } from './CompoundFilter.ts'
import { ComparisonFilterExact } from './exact/ComparisonFilter.ts'
import { CompoundFilterExact } from './exact/CompoundFilter.ts'

/** What to search for, and how. */
export interface VectorStoreSearchRequest {
  /** What to search for, in one text or several. */
  query: string | string[]
  /** Whether the text may be rewritten so that it finds more. Default: `false`. */
  rewrite_query?: boolean | undefined
  /** The most results that a page may hold. From 1 to 50. Default: `10`. */
  max_num_results?: number | undefined
  /** Narrows down what is searched. */
  filters?: ComparisonFilter | CompoundFilter | undefined
  /** How results are ranked, and which are too poor to use. */
  ranking_options?:
    | {
        /** What ranks the results. Default: `auto`. */
        ranker?: 'none' | 'auto' | 'default-2024-11-15' | (string & {}) | undefined
        /** Results that score below this are dropped. From 0 to 1. Default: `0`. */
        score_threshold?: number | undefined
      }
    | undefined
}

/** Exact: only unknown fields pass. */
export const VectorStoreSearchRequestSchema: v.GenericSchema<VectorStoreSearchRequest> = onlyObject(
  v.looseObject({
    query: union({ string: v.string(), array: v.array(v.string()) }),
    rewrite_query: v.optional(v.boolean()),
    max_num_results: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
    filters: v.optional(
      variant('type', {
        eq: ComparisonFilterExact,
        ne: ComparisonFilterExact,
        gt: ComparisonFilterExact,
        gte: ComparisonFilterExact,
        lt: ComparisonFilterExact,
        lte: ComparisonFilterExact,
        in: ComparisonFilterExact,
        nin: ComparisonFilterExact,
        and: CompoundFilterExact,
        or: CompoundFilterExact,
      }),
    ),
    ranking_options: v.optional(
      onlyObject(
        v.looseObject({
          ranker: v.optional(v.picklist(['none', 'auto', 'default-2024-11-15'])),
          score_threshold: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
        }),
      ),
    ),
  }),
)
