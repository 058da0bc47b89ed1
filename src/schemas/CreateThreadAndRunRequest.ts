// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import type { AssistantsApiResponseFormatOption } from './AssistantsApiResponseFormatOption.ts'
import type { AssistantsApiToolChoiceOption } from './AssistantsApiToolChoiceOption.ts'
import type { AssistantToolsCode } from './AssistantToolsCode.ts'
import type { AssistantToolsFileSearch } from './AssistantToolsFileSearch.ts'
import type { AssistantToolsFunction } from './AssistantToolsFunction.ts'
import { type CreateThreadRequest, CreateThreadRequestSchema } from './CreateThreadRequest.ts'
import { AssistantsApiResponseFormatOptionExact } from './exact/AssistantsApiResponseFormatOption.ts'
import { AssistantsApiToolChoiceOptionExact } from './exact/AssistantsApiToolChoiceOption.ts'
import { AssistantToolsCodeExact } from './exact/AssistantToolsCode.ts'
import { AssistantToolsFileSearchExact } from './exact/AssistantToolsFileSearch.ts'
import { AssistantToolsFunctionExact } from './exact/AssistantToolsFunction.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { ParallelToolCallsExact } from './exact/ParallelToolCalls.ts'
import { TruncationObjectExact } from './exact/TruncationObject.ts'
import type { Metadata } from './Metadata.ts'
import type { ParallelToolCalls } from './ParallelToolCalls.ts'
import type { TruncationObject } from './TruncationObject.ts'

/** Request body for creating a thread and starting a run on it in a single call. */
export interface CreateThreadAndRunRequest {
  /** Identifier of the assistant that carries out the run. */
  assistant_id: string
  /** Thread to create and run, with its initial messages; an empty one is made when this is absent. */
  thread?: CreateThreadRequest | undefined
  /** Model to use in place of the assistant's own for this run; `null` or absent keeps that one. */
  model?:
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
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview'
    | 'gpt-4.5-preview-2025-02-27'
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
    | (string & {})
    | null
    | undefined
  /** System message for this run only, replacing the assistant's own instructions; `null` keeps those. */
  instructions?: string | null | undefined
  /** Tools that replace the assistant's own for this run; `null` or absent keeps those. At most 20 items. */
  tools?: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | null | undefined
  /** Resources for the assistant's tools: files for `code_interpreter`, vector stores for `file_search`. */
  tool_resources?:
    | {
        /** Resources for the `code_interpreter` tool. */
        code_interpreter?:
          | {
              /** Identifiers of the files that `code_interpreter` can read. At most 20 items. Default: `[]`. */
              file_ids?: string[] | undefined
            }
          | undefined
        /** Resources for the `file_search` tool. */
        file_search?:
          | {
              /** Identifiers of the vector stores that `file_search` looks through for this assistant. At most 1 item. */
              vector_store_ids?: string[] | undefined
            }
          | undefined
      }
    | null
    | undefined
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
export const CreateThreadAndRunRequestSchema: v.GenericSchema<CreateThreadAndRunRequest> = onlyObject(
  v.looseObject({
    assistant_id: v.string(),
    thread: v.optional(CreateThreadRequestSchema),
    model: v.nullish(v.string()),
    instructions: v.nullish(v.string()),
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
    tool_resources: v.nullish(
      onlyObject(
        v.looseObject({
          code_interpreter: v.optional(
            onlyObject(v.looseObject({ file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))) })),
          ),
          file_search: v.optional(
            onlyObject(v.looseObject({ vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))) })),
          ),
        }),
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
