// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ComparisonFilter } from './ComparisonFilter.ts'
import { CompoundFilterShape } from './shapes/CompoundFilter.ts'

/** Several filters, of which all or any must hold. */
export interface CompoundFilter {
  /** Whether all of the filters must hold (`and`) or any (`or`). */
  type: 'and' | 'or' | (string & {})
  /** Conditions that are joined. */
  filters: (ComparisonFilter | CompoundFilter)[]
}

/** Open: what the API adds passes. */
export const CompoundFilterSchema: GenericSchema<CompoundFilter> = openSchema(CompoundFilterShape)
