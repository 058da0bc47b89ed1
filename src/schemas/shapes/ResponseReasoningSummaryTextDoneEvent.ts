// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseReasoningSummaryTextDoneEvent`. */
export const ResponseReasoningSummaryTextDoneEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  summary_index: number,
  text: string,
  sequence_number: number,
}
