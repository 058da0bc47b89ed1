// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { WebSearchPreviewTool } from '../WebSearchPreviewTool.ts'
import { ApproximateLocationExact } from './ApproximateLocation.ts'
import { SearchContentTypeExact } from './SearchContentType.ts'
import { SearchContextSizeExact } from './SearchContextSize.ts'

/** Checks {@link WebSearchPreviewTool} exactly, where a request holds it. */
export const WebSearchPreviewToolExact: v.GenericSchema<WebSearchPreviewTool> = onlyObject(
  v.looseObject({
    type: v.picklist(['web_search_preview', 'web_search_preview_2025_03_11']),
    user_location: v.nullish(ApproximateLocationExact),
    search_context_size: v.optional(SearchContextSizeExact),
    search_content_types: v.optional(v.array(SearchContentTypeExact)),
  }),
)
