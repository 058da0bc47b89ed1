// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { OutputContentShape } from './OutputContent.ts'

/** What is checked of a `ResponseContentPartAddedEvent`. */
export const ResponseContentPartAddedEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  content_index: number,
  part: OutputContentShape,
  sequence_number: number,
}
