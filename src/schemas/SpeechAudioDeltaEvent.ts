// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SpeechAudioDeltaEventShape } from './shapes/SpeechAudioDeltaEvent.ts'

/** The next piece of the speech. */
export interface SpeechAudioDeltaEvent {
  /** Always `speech.audio.delta`. */
  type: 'speech.audio.delta'
  /** The next piece of the speech, in base64. */
  audio: string
}

/** Open: what the API adds passes. */
export const SpeechAudioDeltaEventSchema: GenericSchema<SpeechAudioDeltaEvent> = openSchema(SpeechAudioDeltaEventShape)
