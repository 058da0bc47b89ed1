// Generated from spec/ by codegen/; change those.
import { nullable, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileObject`. */
export const VectorStoreFileObjectShape: Shape = {
  id: string,
  object: string,
  usage_bytes: optional(number),
  created_at: number,
  vector_store_id: string,
  status: string,
  last_error: nullable({ code: string, message: string }),
}
