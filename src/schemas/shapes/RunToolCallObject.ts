// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `RunToolCallObject`. */
export const RunToolCallObjectShape: Shape = { function: { arguments: '', name: '' }, id: '', type: '' }
