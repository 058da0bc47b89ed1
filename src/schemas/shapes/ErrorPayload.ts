// Generated from spec/ by codegen/; change those.
import { nullable, optional, record, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ErrorPayload`. */
export const ErrorPayloadShape: Shape = {
  type: string,
  code: nullable(string),
  message: string,
  param: nullable(string),
  headers: optional(record(string)),
}
