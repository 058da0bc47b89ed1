// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseAudioDoneShape } from './shapes/RealtimeServerEventResponseAudioDone.ts'

/** The voice is complete. */
export interface RealtimeServerEventResponseAudioDone {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.output_audio.done`. */
  type: 'response.output_audio.done'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseAudioDoneSchema: GenericSchema<RealtimeServerEventResponseAudioDone> =
  openSchema(RealtimeServerEventResponseAudioDoneShape)
