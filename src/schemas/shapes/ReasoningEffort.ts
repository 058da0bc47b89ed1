// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ReasoningEffort`. */
export const ReasoningEffortShape: Shape = nullable(string)
