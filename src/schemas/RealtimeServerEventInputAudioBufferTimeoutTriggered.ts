// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventInputAudioBufferTimeoutTriggeredShape } from './shapes/RealtimeServerEventInputAudioBufferTimeoutTriggered.ts'

/** Nobody has spoken for as long as the session waits. */
export interface RealtimeServerEventInputAudioBufferTimeoutTriggered {
  /** Identifier of the event. */
  event_id: string
  /** Always `input_audio_buffer.timeout_triggered`. */
  type: 'input_audio_buffer.timeout_triggered'
  /** Where the sound begins, in milliseconds of all that the session has heard. */
  audio_start_ms: number
  /** Where the sound ends, in milliseconds of all that the session has heard. */
  audio_end_ms: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventInputAudioBufferTimeoutTriggeredSchema: GenericSchema<RealtimeServerEventInputAudioBufferTimeoutTriggered> =
  openSchema(RealtimeServerEventInputAudioBufferTimeoutTriggeredShape)
