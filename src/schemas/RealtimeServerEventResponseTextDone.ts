// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseTextDoneShape } from './shapes/RealtimeServerEventResponseTextDone.ts'

/** The text is complete. */
export interface RealtimeServerEventResponseTextDone {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.output_text.done`. */
  type: 'response.output_text.done'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** The text itself. */
  text: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseTextDoneSchema: GenericSchema<RealtimeServerEventResponseTextDone> = openSchema(
  RealtimeServerEventResponseTextDoneShape,
)
