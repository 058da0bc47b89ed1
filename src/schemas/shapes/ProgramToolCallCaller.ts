// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ProgramToolCallCaller`. */
export const ProgramToolCallCallerShape: Shape = { type: string, caller_id: string }
