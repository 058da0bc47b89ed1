// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
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
import { ReasoningEffortExact } from './exact/ReasoningEffort.ts'
import { TruncationObjectExact } from './exact/TruncationObject.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import type { TruncationObject } from './TruncationObject.ts'

/** Settings for running an assistant on a thread. */
export interface CreateRunRequest {
  /** Text added after the run's instructions, to adjust this run without replacing them. */
  additional_instructions?: string | null | undefined
  /** Messages to put into the thread before the run starts. */
  additional_messages?: CreateMessageRequest[] | null | undefined
  /** Identifier of the assistant that carries out the run. */
  assistant_id: string
  /** Instructions that replace the assistant's own for this run; `null` or absent keeps those. */
  instructions?: string | null | undefined
  /** Completion token budget for the whole run, all turns included. Exceeding it ends the run as `incomplete`, with the reason in `incomplete_details`. */
  max_completion_tokens?: number | null | undefined
  /** Prompt token budget for the whole run, all turns included. Exceeding it ends the run as `incomplete`, with the reason in `incomplete_details`. At least 256. */
  max_prompt_tokens?: number | null | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Record<string, unknown> | null | undefined
  /** Model to use in place of the assistant's own for this run; `null` or absent keeps that one. */
  model?:
    | 'gpt-4o'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview'
    | 'gpt-4.5-preview-2025-02-27'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | (string & {})
    | null
    | undefined
  /** Output format the model has to produce. With JSON mode (`json_object`), also ask for JSON in a message, or the output may be endless whitespace. */
  response_format?: AssistantsApiResponseFormatOption | null | undefined
  /** Whether to send the run's events as server-sent events, until it reaches a final state and `data: [DONE]` arrives. */
  stream?: boolean | null | undefined
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. From 0 to 2. Default: `1`. */
  temperature?: number | null | undefined
  /** How freely the model uses tools: `none` forbids calls, `auto` leaves it to the model, `required` demands at least one, and an object forces that tool. */
  tool_choice?: AssistantsApiToolChoiceOption | null | undefined
  /** Tools that replace the assistant's own for this run; `null` or absent keeps those. At most 20 items. */
  tools?: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | null | undefined
  /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. From 0 to 1. Default: `1`. */
  top_p?: number | null | undefined
  /** How to cut the thread down before the run, which limits the context it starts with. */
  truncation_strategy?: TruncationObject | null | undefined
  /** How hard a reasoning model should think. Other models refuse it. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | undefined
  /** Whether the model may ask for several tool calls at once. Default: `true`. */
  parallel_tool_calls?: boolean | undefined
}

/** Checks {@link CreateRunRequest}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const CreateRunRequestSchema: v.GenericSchema<CreateRunRequest> = onlyObject(
  v.looseObject({
    additional_instructions: v.nullish(v.string()),
    additional_messages: v.nullish(v.array(CreateMessageRequestSchema)),
    assistant_id: v.string(),
    instructions: v.nullish(v.string()),
    max_completion_tokens: v.nullish(v.pipe(v.number(), v.integer())),
    max_prompt_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(256))),
    metadata: v.nullish(onlyObject(v.looseObject({}))),
    model: v.nullish(v.string()),
    response_format: v.nullish(AssistantsApiResponseFormatOptionExact),
    stream: v.nullish(v.boolean()),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    tool_choice: v.nullish(AssistantsApiToolChoiceOptionExact),
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
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    truncation_strategy: v.nullish(TruncationObjectExact),
    reasoning_effort: v.optional(ReasoningEffortExact),
    parallel_tool_calls: v.optional(v.boolean()),
  }),
)
