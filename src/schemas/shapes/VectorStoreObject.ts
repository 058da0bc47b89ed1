// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { VectorStoreExpirationAfterShape } from './VectorStoreExpirationAfter.ts'

/** What is checked of a `VectorStoreObject`. */
export const VectorStoreObjectShape: Shape = {
  created_at: number,
  expires_after: nullish(VectorStoreExpirationAfterShape),
  expires_at: nullish(number),
  file_counts: {
    cancelled: optional(number),
    completed: number,
    failed: number,
    in_progress: optional(number),
    total: number,
  },
  id: string,
  last_active_at: nullish(number),
  metadata: nullish({}),
  name: nullable(string),
  object: string,
  status: optional(string),
  usage_bytes: optional(number),
}
