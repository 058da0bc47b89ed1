// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseImageGenCallCompletedEvent`. */
export const ResponseImageGenCallCompletedEventShape: Shape = {
  type: string,
  output_index: number,
  sequence_number: number,
  item_id: string,
}
