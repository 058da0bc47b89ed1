// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { WebSearchTool } from '../WebSearchTool.ts'
import { WebSearchApproximateLocationExact } from './WebSearchApproximateLocation.ts'

/** Checks {@link WebSearchTool} exactly, where a request holds it. */
export const WebSearchToolExact: v.GenericSchema<WebSearchTool> = onlyObject(
  v.looseObject({
    type: v.picklist(['web_search', 'web_search_2025_08_26']),
    external_web_access: v.optional(v.boolean()),
    filters: v.nullish(onlyObject(v.looseObject({ allowed_domains: v.nullish(v.array(v.string())) }))),
    user_location: v.optional(WebSearchApproximateLocationExact),
    search_context_size: v.optional(v.picklist(['low', 'medium', 'high'])),
  }),
)
