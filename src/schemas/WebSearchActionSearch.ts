// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebSearchActionSearchShape } from './shapes/WebSearchActionSearch.ts'

/** The model searched the web. */
export interface WebSearchActionSearch {
  /** Always `search`. */
  type: 'search'
  /**
   * What was searched for.
   * @deprecated
   */
  query?: string | undefined
  /** What was searched for. */
  queries?: string[] | undefined
  /** Pages that the search found. Only there when `include` asks for them. */
  sources?:
    | {
        /** Always `url`. */
        type: 'url'
        /** Address of the page. */
        url: string
      }[]
    | undefined
}

/** Open: what the API adds passes. */
export const WebSearchActionSearchSchema: GenericSchema<WebSearchActionSearch> = openSchema(WebSearchActionSearchShape)
