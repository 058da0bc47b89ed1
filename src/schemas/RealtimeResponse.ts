// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Metadata } from './Metadata.ts'
import type { RealtimeAudioFormats } from './RealtimeAudioFormats.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import { RealtimeResponseShape } from './shapes/RealtimeResponse.ts'
import type { VoiceIdsShared } from './VoiceIdsShared.ts'

/** A response within a realtime session. */
export interface RealtimeResponse {
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Always `realtime.response`. */
  object?: 'realtime.response' | undefined
  /** How far it has come. */
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress' | (string & {}) | undefined
  /** Why it ended as it did. */
  status_details?:
    | {
        /** Which kind it is. */
        type?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | (string & {}) | undefined
        /** Why it is so, in a word or in words. */
        reason?:
          | 'turn_detected'
          | 'client_cancelled'
          | 'max_output_tokens'
          | 'content_filter'
          | (string & {})
          | undefined
        /** What went wrong, if anything did. */
        error?:
          | {
              /** Which kind it is. */
              type?: string | undefined
              /** What went wrong, as a code for programs to act on. */
              code?: string | undefined
            }
          | undefined
      }
    | undefined
  /** What came out, in order. */
  output?: RealtimeConversationItem[] | undefined
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata?: Metadata | undefined
  /** Settings of what is heard and what is spoken. */
  audio?:
    | {
        /** Settings of what is spoken. */
        output?:
          | {
              /** An encoding of sound. */
              format?: RealtimeAudioFormats | undefined
              /** Names of stock voices, any other name being allowed too. Default: `alloy`. */
              voice?: VoiceIdsShared | undefined
            }
          | undefined
      }
    | undefined
  /** The tokens that the call is billed for. */
  usage?:
    | {
        /** Tokens of input and output together. */
        total_tokens?: number | undefined
        /** How many tokens the model read. */
        input_tokens?: number | undefined
        /** Tokens of all that the model generated. */
        output_tokens?: number | undefined
        /** Tokens of the input, by kind. */
        input_token_details?:
          | {
              /** Tokens that were read from the cache, which cost less. */
              cached_tokens?: number | undefined
              /** Tokens of the text alone. */
              text_tokens?: number | undefined
              /** Tokens of the images alone. */
              image_tokens?: number | undefined
              /** Tokens of sound. */
              audio_tokens?: number | undefined
              /** Tokens that the cache had, by kind. */
              cached_tokens_details?:
                | {
                    /** Tokens of the text alone. */
                    text_tokens?: number | undefined
                    /** Tokens of the images alone. */
                    image_tokens?: number | undefined
                    /** Tokens of sound. */
                    audio_tokens?: number | undefined
                  }
                | undefined
            }
          | undefined
        /** Tokens of the output, by kind. */
        output_token_details?:
          | {
              /** Tokens of the text alone. */
              text_tokens?: number | undefined
              /** Tokens of sound. */
              audio_tokens?: number | undefined
            }
          | undefined
      }
    | undefined
  /** Identifier of the conversation this call works on. */
  conversation_id?: string | undefined
  /** What the model answers with, text or sound. */
  output_modalities?: ('text' | 'audio' | (string & {}))[] | undefined
  /** The most tokens that one response may take, or `inf` for no limit. */
  max_output_tokens?: number | 'inf' | undefined
}

/** Open: what the API adds passes. */
export const RealtimeResponseSchema: GenericSchema<RealtimeResponse> = openSchema(RealtimeResponseShape)
