// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ErrorObject`. */
export const ErrorObjectShape: Shape = {
  code: nullable(string),
  message: string,
  param: nullable(string),
  type: string,
}
