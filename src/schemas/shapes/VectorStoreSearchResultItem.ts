// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { VectorStoreSearchResultContentObjectShape } from './VectorStoreSearchResultContentObject.ts'

/** What is checked of a `VectorStoreSearchResultItem`. */
export const VectorStoreSearchResultItemShape: Shape = {
  file_id: string,
  filename: string,
  score: number,
  content: [VectorStoreSearchResultContentObjectShape],
}
