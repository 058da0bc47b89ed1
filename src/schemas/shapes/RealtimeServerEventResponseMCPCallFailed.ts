// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventResponseMCPCallFailed`. */
export const RealtimeServerEventResponseMCPCallFailedShape: Shape = {
  event_id: string,
  type: string,
  output_index: number,
  item_id: string,
}
