// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ComparisonFilterShape } from './ComparisonFilter.ts'
import { CompoundFilterShape } from './CompoundFilter.ts'

/** What is checked of a `Filters`. */
export const FiltersShape: Shape = variant('type', {
  eq: ComparisonFilterShape,
  ne: ComparisonFilterShape,
  gt: ComparisonFilterShape,
  gte: ComparisonFilterShape,
  lt: ComparisonFilterShape,
  lte: ComparisonFilterShape,
  in: ComparisonFilterShape,
  nin: ComparisonFilterShape,
  and: CompoundFilterShape,
  or: CompoundFilterShape,
})
