// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { VectorStoreFileObjectShape } from './VectorStoreFileObject.ts'

/** What is checked of a `ListVectorStoreFilesResponse`. */
export const ListVectorStoreFilesResponseShape: Shape = {
  object: string,
  data: [VectorStoreFileObjectShape],
  first_id: nullable(string),
  last_id: nullable(string),
  has_more: boolean,
}
