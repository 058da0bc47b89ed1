// Generated from spec/ by codegen/; change those.
import { nullable, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileObject`. */
export const VectorStoreFileObjectShape: Shape = {
  created_at: number,
  id: string,
  last_error: nullable({ code: string, message: string }),
  object: string,
  status: string,
  usage_bytes: optional(number),
  vector_store_id: string,
}
