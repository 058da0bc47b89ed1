// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventInputAudioBufferSpeechStartedShape } from './shapes/RealtimeServerEventInputAudioBufferSpeechStarted.ts'

/** The user has begun to speak: stop the voice that is playing. */
export interface RealtimeServerEventInputAudioBufferSpeechStarted {
  /** Identifier of the event. */
  event_id: string
  /** Always `input_audio_buffer.speech_started`. */
  type: 'input_audio_buffer.speech_started'
  /** Where the sound begins, in milliseconds of all that the session has heard. */
  audio_start_ms: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventInputAudioBufferSpeechStartedSchema: GenericSchema<RealtimeServerEventInputAudioBufferSpeechStarted> =
  openSchema(RealtimeServerEventInputAudioBufferSpeechStartedShape)
