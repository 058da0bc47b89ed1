// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `VectorStoreExpirationAfter`. */
export const VectorStoreExpirationAfterShape: Shape = { anchor: '', days: 0 }
