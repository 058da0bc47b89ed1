// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseReasoningTextDoneEvent`. */
export const ResponseReasoningTextDoneEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  content_index: number,
  text: string,
  sequence_number: number,
}
