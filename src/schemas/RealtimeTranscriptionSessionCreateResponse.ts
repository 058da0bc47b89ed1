// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AudioTranscriptionResponse } from './AudioTranscriptionResponse.ts'
import { RealtimeTranscriptionSessionCreateResponseShape } from './shapes/RealtimeTranscriptionSessionCreateResponse.ts'

/** A session of transcription, in the form of the beta. */
export interface RealtimeTranscriptionSessionCreateResponse {
  /** A short-lived key for a browser or phone, with its expiry. */
  client_secret: {
    /** The key or secret itself. */
    value: string
    /** When it expires, in Unix seconds. */
    expires_at: number
  } | null
  /** What the model answers with, text or sound. */
  modalities?: ('text' | 'audio' | (string & {}))[] | null | undefined
  /** The encoding of the sound that is sent. */
  input_audio_format?: string | null | undefined
  /** How what is heard is written down. */
  input_audio_transcription?: AudioTranscriptionResponse | null | undefined
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

/** Open: what the API adds passes. */
export const RealtimeTranscriptionSessionCreateResponseSchema: GenericSchema<RealtimeTranscriptionSessionCreateResponse> =
  openSchema(RealtimeTranscriptionSessionCreateResponseShape)
