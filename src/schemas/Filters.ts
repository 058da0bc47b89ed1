// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ComparisonFilter } from './ComparisonFilter.ts'
import type { CompoundFilter } from './CompoundFilter.ts'
import { FiltersShape } from './shapes/Filters.ts'

/** Narrows a search down by the attributes of files. */
export type Filters = ComparisonFilter | CompoundFilter

/** Open: what the API adds passes. */
export const FiltersSchema: GenericSchema<Filters> = openSchema(FiltersShape)
