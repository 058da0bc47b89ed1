// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'
import { VectorStoreObjectShape } from './VectorStoreObject.ts'

/** What is checked of a `ListVectorStoresResponse`. */
export const ListVectorStoresResponseShape: Shape = {
  data: [VectorStoreObjectShape],
  first_id: nullable(''),
  has_more: false,
  last_id: nullable(''),
  object: '',
}
