// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ProgramOutput`. */
export const ProgramOutputShape: Shape = { type: string, id: string, call_id: string, result: string, status: string }
