// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AudioTranscriptionResponse } from './AudioTranscriptionResponse.ts'
import type { NoiseReductionType } from './NoiseReductionType.ts'
import type { RealtimeAudioFormats } from './RealtimeAudioFormats.ts'
import type { RealtimeFunctionTool } from './RealtimeFunctionTool.ts'
import { RealtimeSessionCreateResponseShape } from './shapes/RealtimeSessionCreateResponse.ts'
import type { VoiceIdsShared } from './VoiceIdsShared.ts'

/** A session, in the form of the beta. */
export interface RealtimeSessionCreateResponse {
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Which kind of object it is. */
  object?: string | undefined
  /** When it expires, in Unix seconds. */
  expires_at?: number | undefined
  /** Further fields to send, which are left out otherwise. */
  include?: 'item.input_audio_transcription.logprobs'[] | null | undefined
  /** Name of the model. */
  model?: string | null | undefined
  /** What the model answers with, text or sound. */
  output_modalities?: ('text' | 'audio' | (string & {}))[] | null | undefined
  /** System instructions that steer how the model behaves. */
  instructions?: string | null | undefined
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
        /** Settings of what is spoken. */
        output?:
          | {
              /** An encoding of sound. */
              format?: RealtimeAudioFormats | undefined
              /** Names of stock voices, any other name being allowed too. */
              voice?: VoiceIdsShared | undefined
              /** How fast the speech is. 1 is normal. */
              speed?: number | undefined
            }
          | undefined
      }
    | null
    | undefined
  /** How the session is recorded in the traces dashboard. Null records nothing. */
  tracing?:
    | 'auto'
    | {
        /** The name that traces are listed under. */
        workflow_name?: string | undefined
        /** Joins the traces of several sessions, such as those of one conversation. */
        group_id?: string | undefined
        /** Tags of the trace. */
        metadata?: Record<string, unknown> | undefined
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
  /** Tools that the model may call. */
  tools?: RealtimeFunctionTool[] | null | undefined
  /** Whether the model calls a tool, and which. */
  tool_choice?: string | null | undefined
  /** The most tokens that one response may take, or `inf` for no limit. */
  max_output_tokens?: number | 'inf' | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeSessionCreateResponseSchema: GenericSchema<RealtimeSessionCreateResponse> = openSchema(
  RealtimeSessionCreateResponseShape,
)
