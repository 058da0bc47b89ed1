// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { OutputTextContentShape } from './OutputTextContent.ts'
import { RefusalContentShape } from './RefusalContent.ts'

/** What is checked of a `OutputMessageContent`. */
export const OutputMessageContentShape: Shape = variant('type', {
  output_text: OutputTextContentShape,
  refusal: RefusalContentShape,
})
