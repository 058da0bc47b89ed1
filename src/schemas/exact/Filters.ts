// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { Filters } from '../Filters.ts'
import { ComparisonFilterExact } from './ComparisonFilter.ts'
import { CompoundFilterExact } from './CompoundFilter.ts'

/** Checks {@link Filters} exactly, where a request holds it. */
export const FiltersExact: v.GenericSchema<Filters> = variant('type', {
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
})
