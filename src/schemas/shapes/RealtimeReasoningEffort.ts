// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeReasoningEffort`. */
export const RealtimeReasoningEffortShape: Shape = string
