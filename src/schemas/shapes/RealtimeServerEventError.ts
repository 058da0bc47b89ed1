// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventError`. */
export const RealtimeServerEventErrorShape: Shape = {
  event_id: string,
  type: string,
  error: { type: string, code: nullish(string), message: string, param: nullish(string), event_id: nullish(string) },
}
