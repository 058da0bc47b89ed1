// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ApproximateLocation } from './ApproximateLocation.ts'
import type { SearchContentType } from './SearchContentType.ts'
import type { SearchContextSize } from './SearchContextSize.ts'
import { WebSearchPreviewToolShape } from './shapes/WebSearchPreviewTool.ts'

/** Lets the model search the web, in the form of the preview. */
export interface WebSearchPreviewTool {
  /** Which version of web search is meant. Default: `web_search_preview`. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11' | (string & {})
  /** Roughly where the user is. */
  user_location?: ApproximateLocation | null | undefined
  /** How much of what was found the model reads. More costs more tokens. */
  search_context_size?: SearchContextSize | undefined
  /** What is searched for, text or images. */
  search_content_types?: SearchContentType[] | undefined
}

/** Open: what the API adds passes. */
export const WebSearchPreviewToolSchema: GenericSchema<WebSearchPreviewTool> = openSchema(WebSearchPreviewToolShape)
