// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `BatchError`. */
export const BatchErrorShape: Shape = {
  code: optional(string),
  message: optional(string),
  param: nullish(string),
  line: nullish(number),
}
