// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `BatchRequestOutput`. */
export const BatchRequestOutputShape: Shape = {
  id: optional(string),
  custom_id: optional(string),
  response: nullish({ status_code: optional(number), request_id: optional(string), body: optional({}) }),
  error: nullish({ code: optional(string), message: optional(string) }),
}
