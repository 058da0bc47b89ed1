// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ModerationErrorBody`. */
export const ModerationErrorBodyShape: Shape = { type: string, code: string, message: string }
