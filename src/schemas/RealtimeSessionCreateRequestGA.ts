// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'
import { type AudioTranscription, AudioTranscriptionSchema } from './AudioTranscription.ts'
import { MCPToolExact } from './exact/MCPTool.ts'
import { NoiseReductionTypeExact } from './exact/NoiseReductionType.ts'
import { PromptExact } from './exact/Prompt.ts'
import { RealtimeAudioFormatsExact } from './exact/RealtimeAudioFormats.ts'
import { RealtimeFunctionToolExact } from './exact/RealtimeFunctionTool.ts'
import { RealtimeReasoningExact } from './exact/RealtimeReasoning.ts'
import { RealtimeTruncationExact } from './exact/RealtimeTruncation.ts'
import { RealtimeTurnDetectionExact } from './exact/RealtimeTurnDetection.ts'
import { ToolChoiceFunctionExact } from './exact/ToolChoiceFunction.ts'
import { ToolChoiceMCPExact } from './exact/ToolChoiceMCP.ts'
import { ToolChoiceOptionsExact } from './exact/ToolChoiceOptions.ts'
import type { MCPTool } from './MCPTool.ts'
import type { NoiseReductionType } from './NoiseReductionType.ts'
import type { Prompt } from './Prompt.ts'
import type { RealtimeAudioFormats } from './RealtimeAudioFormats.ts'
import type { RealtimeFunctionTool } from './RealtimeFunctionTool.ts'
import type { RealtimeReasoning } from './RealtimeReasoning.ts'
import type { RealtimeTruncation } from './RealtimeTruncation.ts'
import type { RealtimeTurnDetection } from './RealtimeTurnDetection.ts'
import type { ToolChoiceFunction } from './ToolChoiceFunction.ts'
import type { ToolChoiceMCP } from './ToolChoiceMCP.ts'
import type { ToolChoiceOptions } from './ToolChoiceOptions.ts'
import { type VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceSchema } from './VoiceIdsOrCustomVoice.ts'

/** What a session is like. */
export interface RealtimeSessionCreateRequestGA {
  /** Always `realtime`. */
  type: 'realtime'
  /** What the model answers with, text or sound. Default: `["audio"]`. */
  output_modalities?: ('text' | 'audio' | (string & {}))[] | undefined
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
    | undefined
  /** System instructions that steer how the model behaves. */
  instructions?: string | undefined
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
        /** Settings of what is spoken. */
        output?:
          | {
              /** An encoding of sound. */
              format?: RealtimeAudioFormats | undefined
              /** The voice that speaks, by the name of a stock voice or the id of a custom one. Default: `alloy`. */
              voice?: VoiceIdsOrCustomVoice | undefined
              /** How fast the speech is. 1 is normal. From 0.25 to 1.5. Default: `1`. */
              speed?: number | undefined
            }
          | undefined
      }
    | undefined
  /** Further fields to send, which are left out otherwise. */
  include?: 'item.input_audio_transcription.logprobs'[] | undefined
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
  tools?: (RealtimeFunctionTool | MCPTool)[] | undefined
  /** Whether the model calls a tool, and which. Default: `auto`. */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | undefined
  /** Whether the model may ask for several tool calls at once. */
  parallel_tool_calls?: boolean | undefined
  /** How the model thinks. */
  reasoning?: RealtimeReasoning | undefined
  /** The most tokens that one response may take, or `inf` for no limit. */
  max_output_tokens?: number | 'inf' | undefined
  /** What is cut when the conversation grows too long for the model. */
  truncation?: RealtimeTruncation | undefined
  /** A stored prompt and the values of its variables. */
  prompt?: Prompt | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeSessionCreateRequestGASchema: v.GenericSchema<RealtimeSessionCreateRequestGA> = onlyObject(
  v.looseObject({
    type: v.literal('realtime'),
    output_modalities: v.optional(v.array(v.picklist(['text', 'audio']))),
    model: v.optional(v.string()),
    instructions: v.optional(v.string()),
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
          output: v.optional(
            onlyObject(
              v.looseObject({
                format: v.optional(RealtimeAudioFormatsExact),
                voice: v.optional(VoiceIdsOrCustomVoiceSchema),
                speed: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(1.5))),
              }),
            ),
          ),
        }),
      ),
    ),
    include: v.optional(v.array(v.literal('item.input_audio_transcription.logprobs'))),
    tracing: v.nullish(
      union({
        string: v.literal('auto'),
        object: onlyObject(
          v.looseObject({
            workflow_name: v.optional(v.string()),
            group_id: v.optional(v.string()),
            metadata: v.optional(onlyObject(v.looseObject({}))),
          }),
        ),
      }),
    ),
    tools: v.optional(
      v.array(variant('type', { function: RealtimeFunctionToolExact, mcp: MCPToolExact }, RealtimeFunctionToolExact)),
    ),
    tool_choice: v.optional(
      union({
        string: ToolChoiceOptionsExact,
        object: variant('type', { function: ToolChoiceFunctionExact, mcp: ToolChoiceMCPExact }),
      }),
    ),
    parallel_tool_calls: v.optional(v.boolean()),
    reasoning: v.optional(RealtimeReasoningExact),
    max_output_tokens: v.optional(union({ number: v.pipe(v.number(), v.integer()), string: v.literal('inf') })),
    truncation: v.optional(RealtimeTruncationExact),
    prompt: v.optional(PromptExact),
  }),
)
