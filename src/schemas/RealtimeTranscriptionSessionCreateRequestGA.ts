// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type AudioTranscription, AudioTranscriptionSchema } from './AudioTranscription.ts'
import { NoiseReductionTypeExact } from './exact/NoiseReductionType.ts'
import { RealtimeAudioFormatsExact } from './exact/RealtimeAudioFormats.ts'
import { RealtimeTurnDetectionExact } from './exact/RealtimeTurnDetection.ts'
import type { NoiseReductionType } from './NoiseReductionType.ts'
import type { RealtimeAudioFormats } from './RealtimeAudioFormats.ts'
import type { RealtimeTurnDetection } from './RealtimeTurnDetection.ts'

/** What a session of transcription is like. */
export interface RealtimeTranscriptionSessionCreateRequestGA {
  /** Always `transcription`. */
  type: 'transcription'
  /** Settings of what is heard and what is spoken. */
  audio?:
    | {
        /** Settings of what is heard. */
        input?:
          | {
              /** An encoding of sound. */
              format?: RealtimeAudioFormats | undefined
              /** How what is heard is written down. */
              transcription?: AudioTranscription | undefined
              /** How noise is filtered from the sound. Null turns it off. */
              noise_reduction?:
                | {
                    /** Where the microphone is, close to the mouth (`near_field`) or across the room (`far_field`). */
                    type?: NoiseReductionType | undefined
                  }
                | undefined
              /** How the end of the user's turn is noticed, by silence (`server_vad`) or by what is said (`semantic_vad`). Null leaves it to you. */
              turn_detection?: RealtimeTurnDetection | undefined
            }
          | undefined
      }
    | undefined
  /** Further fields to send, which are left out otherwise. */
  include?: 'item.input_audio_transcription.logprobs'[] | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeTranscriptionSessionCreateRequestGASchema: v.GenericSchema<RealtimeTranscriptionSessionCreateRequestGA> =
  onlyObject(
    v.looseObject({
      type: v.literal('transcription'),
      audio: v.optional(
        onlyObject(
          v.looseObject({
            input: v.optional(
              onlyObject(
                v.looseObject({
                  format: v.optional(RealtimeAudioFormatsExact),
                  transcription: v.optional(AudioTranscriptionSchema),
                  noise_reduction: v.optional(onlyObject(v.looseObject({ type: v.optional(NoiseReductionTypeExact) }))),
                  turn_detection: v.optional(RealtimeTurnDetectionExact),
                }),
              ),
            ),
          }),
        ),
      ),
      include: v.optional(v.array(v.literal('item.input_audio_transcription.logprobs'))),
    }),
  )
