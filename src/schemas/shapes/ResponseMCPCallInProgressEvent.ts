// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseMCPCallInProgressEvent`. */
export const ResponseMCPCallInProgressEventShape: Shape = {
  type: string,
  sequence_number: number,
  output_index: number,
  item_id: string,
}
