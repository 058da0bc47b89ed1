// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventInputAudioBufferSpeechStoppedShape } from './shapes/RealtimeServerEventInputAudioBufferSpeechStopped.ts'

/** The user has stopped speaking. */
export interface RealtimeServerEventInputAudioBufferSpeechStopped {
  /** Identifier of the event. */
  event_id: string
  /** Always `input_audio_buffer.speech_stopped`. */
  type: 'input_audio_buffer.speech_stopped'
  /** Where the sound ends, in milliseconds of all that the session has heard. */
  audio_end_ms: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventInputAudioBufferSpeechStoppedSchema: GenericSchema<RealtimeServerEventInputAudioBufferSpeechStopped> =
  openSchema(RealtimeServerEventInputAudioBufferSpeechStoppedShape)
