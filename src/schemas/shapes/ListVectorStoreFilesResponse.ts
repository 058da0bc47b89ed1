// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { VectorStoreFileObjectShape } from './VectorStoreFileObject.ts'

/** What is checked of a `ListVectorStoreFilesResponse`. */
export const ListVectorStoreFilesResponseShape: Shape = {
  data: [VectorStoreFileObjectShape],
  first_id: nullable(string),
  has_more: boolean,
  last_id: nullable(string),
  object: string,
}
