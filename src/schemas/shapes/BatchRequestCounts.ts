// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `BatchRequestCounts`. */
export const BatchRequestCountsShape: Shape = { total: number, completed: number, failed: number }
