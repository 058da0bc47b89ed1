// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileBatchObject`. */
export const VectorStoreFileBatchObjectShape: Shape = {
  created_at: 0,
  file_counts: { cancelled: optional(0), completed: 0, failed: 0, in_progress: optional(0), total: 0 },
  id: '',
  object: '',
  status: '',
  vector_store_id: '',
}
