// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'
import { VectorStoreFileObjectShape } from './VectorStoreFileObject.ts'

/** What is checked of a `ListVectorStoreFilesResponse`. */
export const ListVectorStoreFilesResponseShape: Shape = {
  data: [VectorStoreFileObjectShape],
  first_id: nullable(''),
  has_more: false,
  last_id: nullable(''),
  object: '',
}
