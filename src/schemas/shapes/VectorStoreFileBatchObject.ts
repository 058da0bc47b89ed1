// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileBatchObject`. */
export const VectorStoreFileBatchObjectShape: Shape = {
  created_at: number,
  file_counts: {
    cancelled: optional(number),
    completed: number,
    failed: number,
    in_progress: optional(number),
    total: number,
  },
  id: string,
  object: string,
  status: string,
  vector_store_id: string,
}
