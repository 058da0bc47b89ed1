// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AudioTranscriptionResponse } from './AudioTranscriptionResponse.ts'
import type { NoiseReductionType } from './NoiseReductionType.ts'
import type { RealtimeAudioFormats } from './RealtimeAudioFormats.ts'
import { RealtimeTranscriptionSessionCreateResponseGAShape } from './shapes/RealtimeTranscriptionSessionCreateResponseGA.ts'

/** A session of transcription, and its settings. */
export interface RealtimeTranscriptionSessionCreateResponseGA {
  /** Always `transcription`. */
  type: 'transcription'
  /** Identifier under which the API keeps it. */
  id: string
  /** Which kind of object it is. */
  object: string
  /** When it expires, in Unix seconds. */
  expires_at?: number | undefined
  /** Further fields to send, which are left out otherwise. */
  include?: 'item.input_audio_transcription.logprobs'[] | null | undefined
  /** Settings of what is heard and what is spoken. */
  audio?:
    | {
        /** Settings of what is heard. */
        input?:
          | {
              /** An encoding of sound. */
              format?: RealtimeAudioFormats | undefined
              /** How what is heard is written down. */
              transcription?: AudioTranscriptionResponse | null | undefined
              /** How noise is filtered from the sound. Null turns it off. */
              noise_reduction?:
                | {
                    /** Where the microphone is, close to the mouth (`near_field`) or across the room (`far_field`). */
                    type?: NoiseReductionType | undefined
                  }
                | null
                | undefined
              /** How the end of the user's turn is noticed. Null leaves it to you. */
              turn_detection?:
                | {
                    /** Which kind it is. */
                    type?: string | undefined
                    /** How sure the detector must be that it hears speech, from 0 to 1. */
                    threshold?: number | undefined
                    /** Milliseconds of sound that are kept before each start of speech. */
                    prefix_padding_ms?: number | undefined
                    /** Milliseconds of silence after which speech counts as over. */
                    silence_duration_ms?: number | undefined
                  }
                | null
                | undefined
            }
          | undefined
      }
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const RealtimeTranscriptionSessionCreateResponseGASchema: GenericSchema<RealtimeTranscriptionSessionCreateResponseGA> =
  openSchema(RealtimeTranscriptionSessionCreateResponseGAShape)
