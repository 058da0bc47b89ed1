// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { RealtimeResponseShape } from './RealtimeResponse.ts'

/** What is checked of a `RealtimeServerEventResponseCreated`. */
export const RealtimeServerEventResponseCreatedShape: Shape = {
  event_id: string,
  type: string,
  response: RealtimeResponseShape,
}
