// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ProgramToolCallCallerParam`. */
export const ProgramToolCallCallerParamShape: Shape = { type: string, caller_id: string }
