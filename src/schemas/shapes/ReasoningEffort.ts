// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'

/** What is checked of a `ReasoningEffort`. */
export const ReasoningEffortShape: Shape = nullable('')
