// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseReasoningSummaryTextDeltaEvent`. */
export const ResponseReasoningSummaryTextDeltaEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  summary_index: number,
  delta: string,
  sequence_number: number,
}
