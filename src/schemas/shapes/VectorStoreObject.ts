// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { MetadataShape } from './Metadata.ts'
import { VectorStoreExpirationAfterShape } from './VectorStoreExpirationAfter.ts'

/** What is checked of a `VectorStoreObject`. */
export const VectorStoreObjectShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  name: nullable(string),
  usage_bytes: optional(number),
  file_counts: {
    in_progress: optional(number),
    completed: number,
    failed: number,
    cancelled: optional(number),
    total: number,
  },
  status: optional(string),
  expires_after: nullish(VectorStoreExpirationAfterShape),
  expires_at: nullish(number),
  last_active_at: nullish(number),
  metadata: optional(MetadataShape),
}
