// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventResponseMCPCallArgumentsDone`. */
export const RealtimeServerEventResponseMCPCallArgumentsDoneShape: Shape = {
  event_id: string,
  type: string,
  response_id: string,
  item_id: string,
  output_index: number,
  arguments: string,
}
