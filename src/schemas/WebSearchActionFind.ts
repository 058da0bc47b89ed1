// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebSearchActionFindShape } from './shapes/WebSearchActionFind.ts'

/** The model looked for a text in a page. */
export interface WebSearchActionFind {
  /** Always `find_in_page`. */
  type: 'find_in_page'
  /** Address of the page or file. */
  url: string
  /** The text that is looked for. */
  pattern: string
}

/** Open: what the API adds passes. */
export const WebSearchActionFindSchema: GenericSchema<WebSearchActionFind> = openSchema(WebSearchActionFindShape)
