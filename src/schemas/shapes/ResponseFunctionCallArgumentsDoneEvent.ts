// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseFunctionCallArgumentsDoneEvent`. */
export const ResponseFunctionCallArgumentsDoneEventShape: Shape = {
  type: string,
  item_id: string,
  name: string,
  output_index: number,
  sequence_number: number,
  arguments: string,
}
