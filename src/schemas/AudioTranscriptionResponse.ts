// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { AudioTranscriptionResponseShape } from './shapes/AudioTranscriptionResponse.ts'

/** How what is heard is written down. */
export interface AudioTranscriptionResponse {
  /** Name of the model. */
  model?:
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper'
    | (string & {})
    | null
    | undefined
  /** The language, as a code such as `en`. */
  language?: string | null | undefined
  /** Languages that are expected or were heard. At least 1 item. */
  languages?: string[] | null | undefined
  /** Words that lead the transcript, such as its topic or names. */
  prompt?: string | null | undefined
}

/** Open: what the API adds passes. */
export const AudioTranscriptionResponseSchema: GenericSchema<AudioTranscriptionResponse> = openSchema(
  AudioTranscriptionResponseShape,
)
