// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeReasoning`. */
export const RealtimeReasoningShape: Shape = { effort: optional(string) }
