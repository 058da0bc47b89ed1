// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'
import { ErrorPayloadShape } from './ErrorPayload.ts'

/** What is checked of a `ResponseWsError`. */
export const ResponseWsErrorShape: Shape = {
  type: string,
  status: optional(number),
  sequence_number: optional(number),
  error: ErrorPayloadShape,
  stream_id: optional(string),
}
