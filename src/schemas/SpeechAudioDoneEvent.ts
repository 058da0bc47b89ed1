// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SpeechAudioDoneEventShape } from './shapes/SpeechAudioDoneEvent.ts'

/** The speech is complete. */
export interface SpeechAudioDoneEvent {
  /** Always `speech.audio.done`. */
  type: 'speech.audio.done'
  /** Tokens that the speech is billed for. */
  usage: {
    /** How many tokens the model read. */
    input_tokens: number
    /** Tokens of all that the model generated. */
    output_tokens: number
    /** Tokens of input and output together. */
    total_tokens: number
  }
}

/** Open: what the API adds passes. */
export const SpeechAudioDoneEventSchema: GenericSchema<SpeechAudioDoneEvent> = openSchema(SpeechAudioDoneEventShape)
