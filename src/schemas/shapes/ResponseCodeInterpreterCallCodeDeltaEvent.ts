// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseCodeInterpreterCallCodeDeltaEvent`. */
export const ResponseCodeInterpreterCallCodeDeltaEventShape: Shape = {
  type: string,
  output_index: number,
  item_id: string,
  delta: string,
  sequence_number: number,
}
