// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `ResponseUsage`. */
export const ResponseUsageShape: Shape = { input_tokens: number, output_tokens: number, total_tokens: number }
