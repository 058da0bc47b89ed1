// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseMCPListToolsInProgressEvent`. */
export const ResponseMCPListToolsInProgressEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  sequence_number: number,
}
