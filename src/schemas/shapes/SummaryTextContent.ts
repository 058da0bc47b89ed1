// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `SummaryTextContent`. */
export const SummaryTextContentShape: Shape = { type: string, text: string }
