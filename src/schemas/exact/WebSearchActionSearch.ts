// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { WebSearchActionSearch } from '../WebSearchActionSearch.ts'

/** Checks {@link WebSearchActionSearch} exactly, where a request holds it. */
export const WebSearchActionSearchExact: v.GenericSchema<WebSearchActionSearch> = onlyObject(
  v.looseObject({
    type: v.literal('search'),
    query: v.optional(v.string()),
    queries: v.optional(v.array(v.string())),
    sources: v.optional(v.array(onlyObject(v.looseObject({ type: v.literal('url'), url: v.string() })))),
  }),
)
