// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseCodeInterpreterCallCodeDoneEvent`. */
export const ResponseCodeInterpreterCallCodeDoneEventShape: Shape = {
  type: string,
  output_index: number,
  item_id: string,
  code: string,
  sequence_number: number,
}
