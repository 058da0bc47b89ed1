// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `UserMessageQuotedText`. */
export const UserMessageQuotedTextShape: Shape = { type: string, text: string }
