// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseReasoningSummaryPartDoneEvent`. */
export const ResponseReasoningSummaryPartDoneEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  summary_index: number,
  status: optional(string),
  sequence_number: number,
  part: { type: string, text: string },
}
