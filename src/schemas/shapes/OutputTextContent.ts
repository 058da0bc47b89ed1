// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `OutputTextContent`. */
export const OutputTextContentShape: Shape = { type: string, text: string }
