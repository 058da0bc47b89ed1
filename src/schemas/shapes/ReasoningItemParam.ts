// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ReasoningTextContentShape } from './ReasoningTextContent.ts'
import { SummaryTextContentShape } from './SummaryTextContent.ts'

/** What is checked of a `ReasoningItemParam`. */
export const ReasoningItemParamShape: Shape = {
  type: string,
  id: optional(string),
  encrypted_content: nullish(string),
  summary: [SummaryTextContentShape],
  content: optional([ReasoningTextContentShape]),
  status: optional(string),
}
