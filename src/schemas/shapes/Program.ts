// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `Program`. */
export const ProgramShape: Shape = { type: string, id: string, call_id: string, code: string, fingerprint: string }
