// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `BatchRequestOutput`. */
export const BatchRequestOutputShape: Shape = {
  custom_id: optional(''),
  error: nullish({ code: optional(''), message: optional('') }),
  id: optional(''),
  response: nullish({ body: optional({}), request_id: optional(''), status_code: optional(0) }),
}
