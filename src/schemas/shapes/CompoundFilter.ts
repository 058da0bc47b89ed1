// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { ComparisonFilterShape } from './ComparisonFilter.ts'

/** What is checked of a `CompoundFilter`. */
export const CompoundFilterShape: Shape = {
  type: string,
  filters: [
    variant('type', {
      eq: ComparisonFilterShape,
      ne: ComparisonFilterShape,
      gt: ComparisonFilterShape,
      gte: ComparisonFilterShape,
      lt: ComparisonFilterShape,
      lte: ComparisonFilterShape,
      in: ComparisonFilterShape,
      nin: ComparisonFilterShape,
      and: () => CompoundFilterShape,
      or: () => CompoundFilterShape,
    }),
  ],
}
