// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { PromptExact } from './exact/Prompt.ts'
import { RealtimeTruncationExact } from './exact/RealtimeTruncation.ts'
import type { Prompt } from './Prompt.ts'
import type { RealtimeTruncation } from './RealtimeTruncation.ts'
import { type VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceSchema } from './VoiceIdsOrCustomVoice.ts'

/** What a session is like, in the form of the beta. */
export interface RealtimeSessionCreateRequest {
  /** A short-lived key for a browser or phone, with its expiry. */
  client_secret?:
    | {
        /** The key or secret itself. */
        value: string
        /** When it expires, in Unix seconds. */
        expires_at: number
      }
    | undefined
  /** What the model answers with, text or sound. */
  modalities?: ('text' | 'audio' | (string & {}))[] | undefined
  /** System instructions that steer how the model behaves. */
  instructions?: string | undefined
  /** The voice that speaks, by the name of a stock voice or the id of a custom one. */
  voice?: VoiceIdsOrCustomVoice | undefined
  /** The encoding of the sound that is sent. */
  input_audio_format?: string | undefined
  /** The encoding of the sound that the model speaks. */
  output_audio_format?: string | undefined
  /** How what is heard is written down. Null turns it off. */
  input_audio_transcription?:
    | {
        /** Name of the model. */
        model?: string | undefined
      }
    | undefined
  /** How fast the speech is. 1 is normal. From 0.25 to 1.5. Default: `1`. */
  speed?: number | undefined
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
    | undefined
  /** Tools that the model may call. */
  tools?:
    | {
        /** Always `function`. */
        type?: 'function' | undefined
        /** Name of the function. */
        name?: string | undefined
        /** What the function does, which the model reads to decide when to call it. */
        description?: string | undefined
        /** The JSON Schema of the arguments. */
        parameters?: Record<string, unknown> | undefined
      }[]
    | undefined
  /** Whether the model calls a tool, and which. */
  tool_choice?: string | undefined
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. */
  temperature?: number | undefined
  /** The most tokens that one response may take, or `inf` for no limit. */
  max_response_output_tokens?: number | 'inf' | undefined
  /** What is cut when the conversation grows too long for the model. */
  truncation?: RealtimeTruncation | undefined
  /** A stored prompt and the values of its variables. */
  prompt?: Prompt | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeSessionCreateRequestSchema: v.GenericSchema<RealtimeSessionCreateRequest> = onlyObject(
  v.looseObject({
    client_secret: v.optional(
      onlyObject(v.looseObject({ value: v.string(), expires_at: v.pipe(v.number(), v.integer()) })),
    ),
    modalities: v.optional(v.array(v.picklist(['text', 'audio']))),
    instructions: v.optional(v.string()),
    voice: v.optional(VoiceIdsOrCustomVoiceSchema),
    input_audio_format: v.optional(v.string()),
    output_audio_format: v.optional(v.string()),
    input_audio_transcription: v.optional(onlyObject(v.looseObject({ model: v.optional(v.string()) }))),
    speed: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(1.5))),
    tracing: v.optional(
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
    turn_detection: v.optional(
      onlyObject(
        v.looseObject({
          type: v.optional(v.string()),
          threshold: v.optional(v.number()),
          prefix_padding_ms: v.optional(v.pipe(v.number(), v.integer())),
          silence_duration_ms: v.optional(v.pipe(v.number(), v.integer())),
        }),
      ),
    ),
    tools: v.optional(
      v.array(
        onlyObject(
          v.looseObject({
            type: v.optional(v.literal('function')),
            name: v.optional(v.string()),
            description: v.optional(v.string()),
            parameters: v.optional(onlyObject(v.looseObject({}))),
          }),
        ),
      ),
    ),
    tool_choice: v.optional(v.string()),
    temperature: v.optional(v.number()),
    max_response_output_tokens: v.optional(
      union({ number: v.pipe(v.number(), v.integer()), string: v.literal('inf') }),
    ),
    truncation: v.optional(RealtimeTruncationExact),
    prompt: v.optional(PromptExact),
  }),
)
