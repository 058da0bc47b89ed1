// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebSearchToolCallShape } from './shapes/WebSearchToolCall.ts'
import type { WebSearchActionFind } from './WebSearchActionFind.ts'
import type { WebSearchActionOpenPage } from './WebSearchActionOpenPage.ts'
import type { WebSearchActionSearch } from './WebSearchActionSearch.ts'

/** A search of the web, or a step of one. */
export interface WebSearchToolCall {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `web_search_call`. */
  type: 'web_search_call'
  /** How far the search has come. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | (string & {})
  /** What the model did, a search, opening a page, or looking for a text in it. */
  action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind
}

/** Open: what the API adds passes. */
export const WebSearchToolCallSchema: GenericSchema<WebSearchToolCall> = openSchema(WebSearchToolCallShape)
