// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { ComparisonFilter } from '../ComparisonFilter.ts'

/** Checks {@link ComparisonFilter} exactly, where a request holds it. */
export const ComparisonFilterExact: v.GenericSchema<ComparisonFilter> = onlyObject(
  v.looseObject({
    type: v.picklist(['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin']),
    key: v.string(),
    value: union({
      string: v.string(),
      number: v.number(),
      boolean: v.boolean(),
      array: v.array(union({ string: v.string(), number: v.number() })),
    }),
  }),
)
