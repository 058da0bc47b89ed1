// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunToolCallObject`. */
export const RunToolCallObjectShape: Shape = { id: string, type: string, function: { name: string, arguments: string } }
