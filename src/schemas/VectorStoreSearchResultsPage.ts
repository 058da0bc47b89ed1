// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VectorStoreSearchResultsPageShape } from './shapes/VectorStoreSearchResultsPage.ts'
import type { VectorStoreSearchResultItem } from './VectorStoreSearchResultItem.ts'

/** A page of what was found. */
export interface VectorStoreSearchResultsPage {
  /** Always `vector_store.search_results.page`. */
  object: 'vector_store.search_results.page'
  /** What was searched for, as rewritten. */
  search_query: string[]
  /** Objects on this page. */
  data: VectorStoreSearchResultItem[]
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Cursor of the next page. Null on the last one. */
  next_page: string | null
}

/** Open: what the API adds passes. */
export const VectorStoreSearchResultsPageSchema: GenericSchema<VectorStoreSearchResultsPage> = openSchema(
  VectorStoreSearchResultsPageShape,
)
