// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseErrorEvent`. */
export const ResponseErrorEventShape: Shape = {
  type: string,
  code: nullable(string),
  message: string,
  param: nullable(string),
  sequence_number: number,
}
