// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VectorStoreExpirationAfterShape } from './shapes/VectorStoreExpirationAfter.ts'

/** Rule for when a vector store expires. */
export interface VectorStoreExpirationAfter {
  /** Moment from which the days are counted; `last_active_at` is when the store was last used. */
  anchor: 'last_active_at'
  /** Days from the anchor until the vector store expires. From 1 to 365. */
  days: number
}

/** Open: what the API adds passes. */
export const VectorStoreExpirationAfterSchema: GenericSchema<VectorStoreExpirationAfter> = openSchema(
  VectorStoreExpirationAfterShape,
)
