// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseRefusalDoneEvent`. */
export const ResponseRefusalDoneEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  content_index: number,
  refusal: string,
  sequence_number: number,
}
