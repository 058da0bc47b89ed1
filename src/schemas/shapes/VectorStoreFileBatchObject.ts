// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileBatchObject`. */
export const VectorStoreFileBatchObjectShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  vector_store_id: string,
  status: string,
  file_counts: {
    in_progress: optional(number),
    completed: number,
    failed: number,
    cancelled: optional(number),
    total: number,
  },
}
