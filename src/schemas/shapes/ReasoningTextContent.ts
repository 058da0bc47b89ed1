// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ReasoningTextContent`. */
export const ReasoningTextContentShape: Shape = { type: string, text: string }
