// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { WebSearchToolCall } from '../WebSearchToolCall.ts'
import { WebSearchActionFindExact } from './WebSearchActionFind.ts'
import { WebSearchActionOpenPageExact } from './WebSearchActionOpenPage.ts'
import { WebSearchActionSearchExact } from './WebSearchActionSearch.ts'

/** Checks {@link WebSearchToolCall} exactly, where a request holds it. */
export const WebSearchToolCallExact: v.GenericSchema<WebSearchToolCall> = onlyObject(
  v.looseObject({
    id: v.string(),
    type: v.literal('web_search_call'),
    status: v.picklist(['in_progress', 'searching', 'completed', 'failed']),
    action: variant('type', {
      search: WebSearchActionSearchExact,
      open_page: WebSearchActionOpenPageExact,
      find_in_page: WebSearchActionFindExact,
    }),
  }),
)
