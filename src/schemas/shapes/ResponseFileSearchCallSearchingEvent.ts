// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseFileSearchCallSearchingEvent`. */
export const ResponseFileSearchCallSearchingEventShape: Shape = {
  type: string,
  output_index: number,
  item_id: string,
  sequence_number: number,
}
