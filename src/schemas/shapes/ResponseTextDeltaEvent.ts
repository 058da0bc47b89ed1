// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { ResponseLogProbShape } from './ResponseLogProb.ts'

/** What is checked of a `ResponseTextDeltaEvent`. */
export const ResponseTextDeltaEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  content_index: number,
  delta: string,
  sequence_number: number,
  logprobs: [ResponseLogProbShape],
}
