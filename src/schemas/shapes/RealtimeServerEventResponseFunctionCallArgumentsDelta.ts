// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventResponseFunctionCallArgumentsDelta`. */
export const RealtimeServerEventResponseFunctionCallArgumentsDeltaShape: Shape = {
  event_id: string,
  type: string,
  response_id: string,
  item_id: string,
  output_index: number,
  call_id: string,
  delta: string,
}
