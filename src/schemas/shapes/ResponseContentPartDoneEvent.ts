// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { OutputContentShape } from './OutputContent.ts'

/** What is checked of a `ResponseContentPartDoneEvent`. */
export const ResponseContentPartDoneEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  content_index: number,
  sequence_number: number,
  part: OutputContentShape,
}
