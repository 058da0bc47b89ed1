// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { ResponseObjectShape } from './ResponseObject.ts'

/** What is checked of a `ResponseCancelledEvent`. */
export const ResponseCancelledEventShape: Shape = {
  type: string,
  response: ResponseObjectShape,
  sequence_number: number,
}
