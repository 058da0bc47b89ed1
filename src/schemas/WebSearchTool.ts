// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebSearchToolShape } from './shapes/WebSearchTool.ts'
import type { WebSearchApproximateLocation } from './WebSearchApproximateLocation.ts'

/** Lets the model search the web. */
export interface WebSearchTool {
  /** Which version of web search is meant. Default: `web_search`. */
  type: 'web_search' | 'web_search_2025_08_26' | (string & {})
  /** Whether pages are fetched live. False searches the cache alone. Default: `true`. */
  external_web_access?: boolean | undefined
  /** Narrows the search down to certain sites. */
  filters?:
    | {
        /** Sites that are searched, their subdomains included. All of them if absent. Default: `[]`. */
        allowed_domains?: string[] | null | undefined
      }
    | null
    | undefined
  /** Roughly where the user is. */
  user_location?: WebSearchApproximateLocation | undefined
  /** How much of what was found the model reads. More costs more tokens. Default: `medium`. */
  search_context_size?: 'low' | 'medium' | 'high' | (string & {}) | undefined
}

/** Open: what the API adds passes. */
export const WebSearchToolSchema: GenericSchema<WebSearchTool> = openSchema(WebSearchToolShape)
