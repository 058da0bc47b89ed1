// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import type { AssistantSupportedModels } from './AssistantSupportedModels.ts'
import type { AssistantsApiResponseFormatOption } from './AssistantsApiResponseFormatOption.ts'
import type { AssistantsApiToolChoiceOption } from './AssistantsApiToolChoiceOption.ts'
import type { AssistantToolsCode } from './AssistantToolsCode.ts'
import type { AssistantToolsFileSearch } from './AssistantToolsFileSearch.ts'
import type { AssistantToolsFunction } from './AssistantToolsFunction.ts'
import { type CreateMessageRequest, CreateMessageRequestSchema } from './CreateMessageRequest.ts'
import { AssistantsApiResponseFormatOptionExact } from './exact/AssistantsApiResponseFormatOption.ts'
import { AssistantsApiToolChoiceOptionExact } from './exact/AssistantsApiToolChoiceOption.ts'
import { AssistantToolsCodeExact } from './exact/AssistantToolsCode.ts'
import { AssistantToolsFileSearchExact } from './exact/AssistantToolsFileSearch.ts'
import { AssistantToolsFunctionExact } from './exact/AssistantToolsFunction.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { ParallelToolCallsExact } from './exact/ParallelToolCalls.ts'
import { ReasoningEffortExact } from './exact/ReasoningEffort.ts'
import { TruncationObjectExact } from './exact/TruncationObject.ts'
import type { Metadata } from './Metadata.ts'
import type { ParallelToolCalls } from './ParallelToolCalls.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import type { TruncationObject } from './TruncationObject.ts'

/** Settings for running an assistant on a thread. */
export interface CreateRunRequest {
  /** Identifier of the assistant that carries out the run. */
  assistant_id: string
  /** Model to use in place of the assistant's own for this run; `null` or absent keeps that one. */
  model?: AssistantSupportedModels | null | undefined
  /** How hard a reasoning model should think. Other models refuse it. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | undefined
  /** Instructions that replace the assistant's own for this run; `null` or absent keeps those. */
  instructions?: string | null | undefined
  /** Text added after the run's instructions, to adjust this run without replacing them. */
  additional_instructions?: string | null | undefined
  /** Messages to put into the thread before the run starts. */
  additional_messages?: CreateMessageRequest[] | null | undefined
  /** Tools that replace the assistant's own for this run; `null` or absent keeps those. At most 20 items. */
  tools?: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | null | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. From 0 to 2. Default: `1`. */
  temperature?: number | null | undefined
  /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. From 0 to 1. Default: `1`. */
  top_p?: number | null | undefined
  /** Whether to send the run's events as server-sent events, until it reaches a final state and `data: [DONE]` arrives. */
  stream?: boolean | null | undefined
  /** Prompt token budget for the whole run, all turns included. Exceeding it ends the run as `incomplete`, with the reason in `incomplete_details`. At least 256. */
  max_prompt_tokens?: number | null | undefined
  /** Completion token budget for the whole run, all turns included. Exceeding it ends the run as `incomplete`, with the reason in `incomplete_details`. */
  max_completion_tokens?: number | null | undefined
  /** How to cut the thread down before the run, which limits the context it starts with. */
  truncation_strategy?: TruncationObject | null | undefined
  /** How freely the model uses tools: `none` forbids calls, `auto` leaves it to the model, `required` demands at least one, and an object forces that tool. */
  tool_choice?: AssistantsApiToolChoiceOption | null | undefined
  /** Whether the model may ask for several tool calls at once. Default: `true`. */
  parallel_tool_calls?: ParallelToolCalls | undefined
  /** Output format the model has to produce. With JSON mode (`json_object`), also ask for JSON in a message, or the output may be endless whitespace. */
  response_format?: AssistantsApiResponseFormatOption | null | undefined
}

/** Exact: only unknown fields pass. */
export const CreateRunRequestSchema: v.GenericSchema<CreateRunRequest> = onlyObject(
  v.looseObject({
    assistant_id: v.string(),
    model: v.nullish(v.string()),
    reasoning_effort: v.optional(ReasoningEffortExact),
    instructions: v.nullish(v.string()),
    additional_instructions: v.nullish(v.string()),
    additional_messages: v.nullish(v.array(CreateMessageRequestSchema)),
    tools: v.nullish(
      v.pipe(
        v.array(
          variant('type', {
            code_interpreter: AssistantToolsCodeExact,
            file_search: AssistantToolsFileSearchExact,
            function: AssistantToolsFunctionExact,
          }),
        ),
        v.maxLength(20),
      ),
    ),
    metadata: v.optional(MetadataExact),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    stream: v.nullish(v.boolean()),
    max_prompt_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(256))),
    max_completion_tokens: v.nullish(v.pipe(v.number(), v.integer())),
    truncation_strategy: v.nullish(TruncationObjectExact),
    tool_choice: v.nullish(AssistantsApiToolChoiceOptionExact),
    parallel_tool_calls: v.optional(ParallelToolCallsExact),
    response_format: v.nullish(AssistantsApiResponseFormatOptionExact),
  }),
)
