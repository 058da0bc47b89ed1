// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseReasoningSummaryPartAddedEvent`. */
export const ResponseReasoningSummaryPartAddedEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  summary_index: number,
  sequence_number: number,
  part: { type: string, text: string },
}
