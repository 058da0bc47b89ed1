// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AudioTranscriptionResponse } from './AudioTranscriptionResponse.ts'
import type { MCPTool } from './MCPTool.ts'
import type { NoiseReductionType } from './NoiseReductionType.ts'
import type { Prompt } from './Prompt.ts'
import type { RealtimeAudioFormats } from './RealtimeAudioFormats.ts'
import type { RealtimeFunctionTool } from './RealtimeFunctionTool.ts'
import type { RealtimeReasoning } from './RealtimeReasoning.ts'
import type { RealtimeTruncation } from './RealtimeTruncation.ts'
import type { RealtimeTurnDetection } from './RealtimeTurnDetection.ts'
import { RealtimeSessionCreateResponseGAShape } from './shapes/RealtimeSessionCreateResponseGA.ts'
import type { ToolChoiceFunction } from './ToolChoiceFunction.ts'
import type { ToolChoiceMCP } from './ToolChoiceMCP.ts'
import type { ToolChoiceOptions } from './ToolChoiceOptions.ts'
import type { VoiceIdsShared } from './VoiceIdsShared.ts'

/** A session, and its settings. */
export interface RealtimeSessionCreateResponseGA {
  /** Always `realtime`. */
  type: 'realtime'
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `realtime.session`. */
  object: 'realtime.session'
  /** When it expires, in Unix seconds. */
  expires_at?: number | undefined
  /** What the model answers with, text or sound. Default: `["audio"]`. */
  output_modalities?: ('text' | 'audio' | (string & {}))[] | null | undefined
  /** Name of the model. */
  model?:
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15'
    | (string & {})
    | null
    | undefined
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
              /** How the end of the user's turn is noticed, by silence (`server_vad`) or by what is said (`semantic_vad`). Null leaves it to you. */
              turn_detection?: RealtimeTurnDetection | null | undefined
            }
          | undefined
        /** Settings of what is spoken. */
        output?:
          | {
              /** An encoding of sound. */
              format?: RealtimeAudioFormats | undefined
              /** Names of stock voices, any other name being allowed too. Default: `alloy`. */
              voice?: VoiceIdsShared | undefined
              /** How fast the speech is. 1 is normal. From 0.25 to 1.5. Default: `1`. */
              speed?: number | undefined
            }
          | undefined
      }
    | null
    | undefined
  /** Further fields to send, which are left out otherwise. */
  include?: 'item.input_audio_transcription.logprobs'[] | null | undefined
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
  /** Tools that the model may call. */
  tools?: (RealtimeFunctionTool | MCPTool)[] | null | undefined
  /** Whether the model calls a tool, and which. Default: `auto`. */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | null | undefined
  /** How the model thinks. */
  reasoning?: RealtimeReasoning | null | undefined
  /** The most tokens that one response may take, or `inf` for no limit. */
  max_output_tokens?: number | 'inf' | null | undefined
  /** What is cut when the conversation grows too long for the model. */
  truncation?: RealtimeTruncation | null | undefined
  /** A stored prompt and the values of its variables. */
  prompt?: Prompt | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeSessionCreateResponseGASchema: GenericSchema<RealtimeSessionCreateResponseGA> = openSchema(
  RealtimeSessionCreateResponseGAShape,
)
