// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventResponseMCPCallArgumentsDelta`. */
export const RealtimeServerEventResponseMCPCallArgumentsDeltaShape: Shape = {
  event_id: string,
  type: string,
  response_id: string,
  item_id: string,
  output_index: number,
  delta: string,
  obfuscation: nullish(string),
}
