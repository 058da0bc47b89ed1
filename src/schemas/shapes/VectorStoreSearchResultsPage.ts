// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { VectorStoreSearchResultItemShape } from './VectorStoreSearchResultItem.ts'

/** What is checked of a `VectorStoreSearchResultsPage`. */
export const VectorStoreSearchResultsPageShape: Shape = {
  object: string,
  data: [VectorStoreSearchResultItemShape],
  has_more: boolean,
  next_page: nullable(string),
}
