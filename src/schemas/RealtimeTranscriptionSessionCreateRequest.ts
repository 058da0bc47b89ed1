// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type AudioTranscription, AudioTranscriptionSchema } from './AudioTranscription.ts'
import { NoiseReductionTypeExact } from './exact/NoiseReductionType.ts'
import type { NoiseReductionType } from './NoiseReductionType.ts'

/** What a session of transcription is like, in the form of the beta. */
export interface RealtimeTranscriptionSessionCreateRequest {
  /** How the end of the user's turn is noticed. Null leaves it to you. */
  turn_detection?:
    | {
        /** Always `server_vad`. */
        type?: 'server_vad' | undefined
        /** How sure the detector must be that it hears speech, from 0 to 1. */
        threshold?: number | undefined
        /** Milliseconds of sound that are kept before each start of speech. */
        prefix_padding_ms?: number | undefined
        /** Milliseconds of silence after which speech counts as over. */
        silence_duration_ms?: number | undefined
      }
    | undefined
  /** How noise is filtered from the sound. Null turns it off. */
  input_audio_noise_reduction?:
    | {
        /** Where the microphone is, close to the mouth (`near_field`) or across the room (`far_field`). */
        type?: NoiseReductionType | undefined
      }
    | undefined
  /** The encoding of the sound that is sent. Default: `pcm16`. */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw' | (string & {}) | undefined
  /** How what is heard is written down. */
  input_audio_transcription?: AudioTranscription | undefined
  /** Further fields to send, which are left out otherwise. */
  include?: 'item.input_audio_transcription.logprobs'[] | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeTranscriptionSessionCreateRequestSchema: v.GenericSchema<RealtimeTranscriptionSessionCreateRequest> =
  onlyObject(
    v.looseObject({
      turn_detection: v.optional(
        onlyObject(
          v.looseObject({
            type: v.optional(v.literal('server_vad')),
            threshold: v.optional(v.number()),
            prefix_padding_ms: v.optional(v.pipe(v.number(), v.integer())),
            silence_duration_ms: v.optional(v.pipe(v.number(), v.integer())),
          }),
        ),
      ),
      input_audio_noise_reduction: v.optional(onlyObject(v.looseObject({ type: v.optional(NoiseReductionTypeExact) }))),
      input_audio_format: v.optional(v.picklist(['pcm16', 'g711_ulaw', 'g711_alaw'])),
      input_audio_transcription: v.optional(AudioTranscriptionSchema),
      include: v.optional(v.array(v.literal('item.input_audio_transcription.logprobs'))),
    }),
  )
