// Generated from spec/ by codegen/; change those.
import { nullable, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileObject`. */
export const VectorStoreFileObjectShape: Shape = {
  created_at: 0,
  id: '',
  last_error: nullable({ code: '', message: '' }),
  object: '',
  status: '',
  usage_bytes: optional(0),
  vector_store_id: '',
}
