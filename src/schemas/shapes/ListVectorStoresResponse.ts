// Generated from spec/ by codegen/; change those.
import { boolean, nullable, type Shape, string } from '../../core/shape.ts'
import { VectorStoreObjectShape } from './VectorStoreObject.ts'

/** What is checked of a `ListVectorStoresResponse`. */
export const ListVectorStoresResponseShape: Shape = {
  object: string,
  data: [VectorStoreObjectShape],
  first_id: nullable(string),
  last_id: nullable(string),
  has_more: boolean,
}
