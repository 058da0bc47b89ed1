// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { ResponseObjectShape } from './ResponseObject.ts'

/** What is checked of a `ResponseCompletedEvent`. */
export const ResponseCompletedEventShape: Shape = {
  type: string,
  response: ResponseObjectShape,
  sequence_number: number,
}
