// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { OutputItemShape } from './OutputItem.ts'

/** What is checked of a `ResponseOutputItemDoneEvent`. */
export const ResponseOutputItemDoneEventShape: Shape = {
  type: string,
  output_index: number,
  sequence_number: number,
  item: OutputItemShape,
}
