// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import type { AssistantSupportedModels } from './AssistantSupportedModels.ts'
import type { AssistantsApiResponseFormatOption } from './AssistantsApiResponseFormatOption.ts'
import type { AssistantToolsCode } from './AssistantToolsCode.ts'
import type { AssistantToolsFileSearch } from './AssistantToolsFileSearch.ts'
import type { AssistantToolsFunction } from './AssistantToolsFunction.ts'
import { AssistantsApiResponseFormatOptionExact } from './exact/AssistantsApiResponseFormatOption.ts'
import { AssistantToolsCodeExact } from './exact/AssistantToolsCode.ts'
import { AssistantToolsFileSearchExact } from './exact/AssistantToolsFileSearch.ts'
import { AssistantToolsFunctionExact } from './exact/AssistantToolsFunction.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { ReasoningEffortExact } from './exact/ReasoningEffort.ts'
import type { Metadata } from './Metadata.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'

/** Request body for changing an assistant; fields left out keep their values. */
export interface ModifyAssistantRequest {
  /** Identifier of the model for the assistant to run on. */
  model?: AssistantSupportedModels | undefined
  /** How hard a reasoning model should think. Other models refuse it. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | undefined
  /** Display name of the assistant. At most 256 characters. */
  name?: string | null | undefined
  /** Text saying what the assistant is for. At most 512 characters. */
  description?: string | null | undefined
  /** System instructions that steer how the assistant behaves. At most 256,000 characters. */
  instructions?: string | null | undefined
  /** Tools the assistant can use, replacing the present list: `code_interpreter`, `file_search` or your own functions. At most 128 items. Default: `[]`. */
  tools?: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | undefined
  /** Resources for the assistant's tools: files for `code_interpreter`, vector stores for `file_search`. */
  tool_resources?:
    | {
        /** Resources for the `code_interpreter` tool. */
        code_interpreter?:
          | {
              /** Identifiers of the files that `code_interpreter` can read, replacing the present ones. At most 20 items. Default: `[]`. */
              file_ids?: string[] | undefined
            }
          | undefined
        /** Resources for the `file_search` tool. */
        file_search?:
          | {
              /** Identifiers of the vector stores that `file_search` looks through for this assistant, replacing the present ones. At most 1 item. */
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
  /** Output format the model has to produce. With JSON mode (`json_object`), also ask for JSON in a message, or the output may be endless whitespace. */
  response_format?: AssistantsApiResponseFormatOption | null | undefined
}

/** Exact: only unknown fields pass. */
export const ModifyAssistantRequestSchema: v.GenericSchema<ModifyAssistantRequest> = onlyObject(
  v.looseObject({
    model: v.optional(v.string()),
    reasoning_effort: v.optional(ReasoningEffortExact),
    name: v.nullish(v.pipe(v.string(), v.maxLength(256))),
    description: v.nullish(v.pipe(v.string(), v.maxLength(512))),
    instructions: v.nullish(v.pipe(v.string(), v.maxLength(256000))),
    tools: v.optional(
      v.pipe(
        v.array(
          variant('type', {
            code_interpreter: AssistantToolsCodeExact,
            file_search: AssistantToolsFileSearchExact,
            function: AssistantToolsFunctionExact,
          }),
        ),
        v.maxLength(128),
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
    response_format: v.nullish(AssistantsApiResponseFormatOptionExact),
  }),
)
