// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebSearchActionOpenPageShape } from './shapes/WebSearchActionOpenPage.ts'

/** The model opened a page. */
export interface WebSearchActionOpenPage {
  /** Always `open_page`. */
  type: 'open_page'
  /** Address of the page or file. */
  url?: string | null | undefined
}

/** Open: what the API adds passes. */
export const WebSearchActionOpenPageSchema: GenericSchema<WebSearchActionOpenPage> =
  openSchema(WebSearchActionOpenPageShape)
