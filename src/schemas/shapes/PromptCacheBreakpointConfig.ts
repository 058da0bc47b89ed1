// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `PromptCacheBreakpointConfig`. */
export const PromptCacheBreakpointConfigShape: Shape = { mode: string }
