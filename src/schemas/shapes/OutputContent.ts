// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { OutputTextContentShape } from './OutputTextContent.ts'
import { ReasoningTextContentShape } from './ReasoningTextContent.ts'
import { RefusalContentShape } from './RefusalContent.ts'

/** What is checked of a `OutputContent`. */
export const OutputContentShape: Shape = variant('type', {
  output_text: OutputTextContentShape,
  refusal: RefusalContentShape,
  reasoning_text: ReasoningTextContentShape,
})
