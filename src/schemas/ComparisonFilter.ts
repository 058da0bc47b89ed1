// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ComparisonFilterShape } from './shapes/ComparisonFilter.ts'

/** Compares an attribute with a value. */
export interface ComparisonFilter {
  /** How the two are compared: `eq` and `ne` for equal and not, `gt`, `gte`, `lt` and `lte` for order, `in` and `nin` for lists. Default: `eq`. */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | (string & {})
  /** The attribute that is compared. */
  key: string
  /** What the attribute is compared with. */
  value: string | number | boolean | (string | number)[]
}

/** Open: what the API adds passes. */
export const ComparisonFilterSchema: GenericSchema<ComparisonFilter> = openSchema(ComparisonFilterShape)
