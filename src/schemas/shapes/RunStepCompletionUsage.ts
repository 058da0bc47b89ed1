// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepCompletionUsage`. */
export const RunStepCompletionUsageShape: Shape = nullable({ completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 })
