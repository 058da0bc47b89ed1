// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { CompoundFilter } from '../CompoundFilter.ts'
import { ComparisonFilterExact } from './ComparisonFilter.ts'

/** Checks {@link CompoundFilter} exactly, where a request holds it. */
export const CompoundFilterExact: v.GenericSchema<CompoundFilter> = onlyObject(
  v.looseObject({
    type: v.picklist(['and', 'or']),
    filters: v.array(
      variant('type', {
        eq: ComparisonFilterExact,
        ne: ComparisonFilterExact,
        gt: ComparisonFilterExact,
        gte: ComparisonFilterExact,
        lt: ComparisonFilterExact,
        lte: ComparisonFilterExact,
        in: ComparisonFilterExact,
        nin: ComparisonFilterExact,
        and: v.lazy(() => CompoundFilterExact),
        or: v.lazy(() => CompoundFilterExact),
      }),
    ),
  }),
)
