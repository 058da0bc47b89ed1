// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunToolCallObject`. */
export const RunToolCallObjectShape: Shape = { function: { arguments: string, name: string }, id: string, type: string }
