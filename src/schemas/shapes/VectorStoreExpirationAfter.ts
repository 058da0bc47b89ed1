// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VectorStoreExpirationAfter`. */
export const VectorStoreExpirationAfterShape: Shape = { anchor: string, days: number }
