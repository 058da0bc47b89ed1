// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'
import { MCPToolExact } from './exact/MCPTool.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { PromptExact } from './exact/Prompt.ts'
import { RealtimeAudioFormatsExact } from './exact/RealtimeAudioFormats.ts'
import { RealtimeConversationItemExact } from './exact/RealtimeConversationItem.ts'
import { RealtimeFunctionToolExact } from './exact/RealtimeFunctionTool.ts'
import { RealtimeReasoningExact } from './exact/RealtimeReasoning.ts'
import { ToolChoiceFunctionExact } from './exact/ToolChoiceFunction.ts'
import { ToolChoiceMCPExact } from './exact/ToolChoiceMCP.ts'
import { ToolChoiceOptionsExact } from './exact/ToolChoiceOptions.ts'
import type { MCPTool } from './MCPTool.ts'
import type { Metadata } from './Metadata.ts'
import type { Prompt } from './Prompt.ts'
import type { RealtimeAudioFormats } from './RealtimeAudioFormats.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import type { RealtimeFunctionTool } from './RealtimeFunctionTool.ts'
import type { RealtimeReasoning } from './RealtimeReasoning.ts'
import type { ToolChoiceFunction } from './ToolChoiceFunction.ts'
import type { ToolChoiceMCP } from './ToolChoiceMCP.ts'
import type { ToolChoiceOptions } from './ToolChoiceOptions.ts'
import { type VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceSchema } from './VoiceIdsOrCustomVoice.ts'

/** How one response differs from the settings of its session. */
export interface RealtimeResponseCreateParams {
  /** What the model answers with, text or sound. */
  output_modalities?: ('text' | 'audio' | (string & {}))[] | undefined
  /** System instructions that steer how the model behaves. */
  instructions?: string | undefined
  /** Settings of what is heard and what is spoken. */
  audio?:
    | {
        /** Settings of what is spoken. */
        output?:
          | {
              /** An encoding of sound. */
              format?: RealtimeAudioFormats | undefined
              /** The voice that speaks, by the name of a stock voice or the id of a custom one. Default: `alloy`. */
              voice?: VoiceIdsOrCustomVoice | undefined
            }
          | undefined
      }
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
  /** Which conversation it becomes part of, `none` or the one of the session (`auto`, the default). */
  conversation?: 'auto' | 'none' | (string & {}) | undefined
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata?: Metadata | undefined
  /** A stored prompt and the values of its variables. */
  prompt?: Prompt | undefined
  /** The messages that are given. */
  input?: RealtimeConversationItem[] | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeResponseCreateParamsSchema: v.GenericSchema<RealtimeResponseCreateParams> = onlyObject(
  v.looseObject({
    output_modalities: v.optional(v.array(v.picklist(['text', 'audio']))),
    instructions: v.optional(v.string()),
    audio: v.optional(
      onlyObject(
        v.looseObject({
          output: v.optional(
            onlyObject(
              v.looseObject({
                format: v.optional(RealtimeAudioFormatsExact),
                voice: v.optional(VoiceIdsOrCustomVoiceSchema),
              }),
            ),
          ),
        }),
      ),
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
    conversation: v.optional(v.string()),
    metadata: v.optional(MetadataExact),
    prompt: v.optional(PromptExact),
    input: v.optional(v.array(RealtimeConversationItemExact)),
  }),
)
