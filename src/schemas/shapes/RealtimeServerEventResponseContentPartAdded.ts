// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventResponseContentPartAdded`. */
export const RealtimeServerEventResponseContentPartAddedShape: Shape = {
  event_id: string,
  type: string,
  response_id: string,
  item_id: string,
  output_index: number,
  content_index: number,
  part: { type: optional(string), text: optional(string), audio: optional(string), transcript: optional(string) },
}
