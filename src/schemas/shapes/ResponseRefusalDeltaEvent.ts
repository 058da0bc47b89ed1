// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseRefusalDeltaEvent`. */
export const ResponseRefusalDeltaEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  content_index: number,
  delta: string,
  sequence_number: number,
}
