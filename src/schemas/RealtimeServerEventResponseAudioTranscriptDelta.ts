// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseAudioTranscriptDeltaShape } from './shapes/RealtimeServerEventResponseAudioTranscriptDelta.ts'

/** The next piece of the text of what the voice says. */
export interface RealtimeServerEventResponseAudioTranscriptDelta {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.output_audio_transcript.delta`. */
  type: 'response.output_audio_transcript.delta'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** The next piece, to be added to those before it. */
  delta: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseAudioTranscriptDeltaSchema: GenericSchema<RealtimeServerEventResponseAudioTranscriptDelta> =
  openSchema(RealtimeServerEventResponseAudioTranscriptDeltaShape)
