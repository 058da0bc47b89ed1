// Generated from spec/ by codegen/; change those.
import { nullable, nullish, optional, type Shape } from '../../core/shape.ts'
import { VectorStoreExpirationAfterShape } from './VectorStoreExpirationAfter.ts'

/** What is checked of a `VectorStoreObject`. */
export const VectorStoreObjectShape: Shape = {
  created_at: 0,
  expires_after: nullish(VectorStoreExpirationAfterShape),
  expires_at: nullish(0),
  file_counts: { cancelled: optional(0), completed: 0, failed: 0, in_progress: optional(0), total: 0 },
  id: '',
  last_active_at: nullish(0),
  metadata: nullish({}),
  name: nullable(''),
  object: '',
  status: optional(''),
  usage_bytes: optional(0),
}
