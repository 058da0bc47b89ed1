// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DirectToolCallCaller`. */
export const DirectToolCallCallerShape: Shape = { type: string }
