// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `BatchRequestOutput`. */
export const BatchRequestOutputShape: Shape = {
  custom_id: optional(string),
  error: nullish({ code: optional(string), message: optional(string) }),
  id: optional(string),
  response: nullish({ body: optional({}), request_id: optional(string), status_code: optional(number) }),
}
