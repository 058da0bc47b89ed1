// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { ResponseLogProbShape } from './ResponseLogProb.ts'

/** What is checked of a `ResponseTextDoneEvent`. */
export const ResponseTextDoneEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  content_index: number,
  text: string,
  sequence_number: number,
  logprobs: [ResponseLogProbShape],
}
