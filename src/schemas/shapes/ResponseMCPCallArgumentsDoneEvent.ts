// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseMCPCallArgumentsDoneEvent`. */
export const ResponseMCPCallArgumentsDoneEventShape: Shape = {
  type: string,
  output_index: number,
  item_id: string,
  arguments: string,
  sequence_number: number,
}
