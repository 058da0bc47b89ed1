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

/** Settings for a new assistant. */
export interface CreateAssistantRequest {
  /** Identifier of the model for the assistant to run on. */
  model: AssistantSupportedModels
  /** Display name of the assistant. At most 256 characters. */
  name?: string | null | undefined
  /** Text saying what the assistant is for. At most 512 characters. */
  description?: string | null | undefined
  /** System instructions that steer how the assistant behaves. At most 256,000 characters. */
  instructions?: string | null | undefined
  /** How hard a reasoning model should think. Other models refuse it. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | undefined
  /** Tools the assistant can use: `code_interpreter`, `file_search` or your own functions. At most 128 items. Default: `[]`. */
  tools?: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[] | undefined
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
        /** Resources for the `file_search` tool: existing vector stores or new ones, but not both. */
        file_search?:
          | {
              /** Identifiers of existing vector stores for `file_search` to look through. At most 1 item. */
              vector_store_ids?: string[] | undefined
              /** Vector stores to create from files and attach to the new assistant, in place of `vector_store_ids`. At most 1 item. */
              vector_stores?:
                | {
                    /** Identifiers of the files to put into the new vector store. At most 100,000,000 items. */
                    file_ids?: string[] | undefined
                    /** How the store's files are cut into chunks. The API chooses if absent. */
                    chunking_strategy?:
                      | {
                          /** Always `auto`. */
                          type: 'auto'
                        }
                      | {
                          /** Always `static`. */
                          type: 'static'
                          /** Sizes of the chunks. */
                          static: {
                            /** The most tokens that a chunk may hold. From 100 to 4,096. */
                            max_chunk_size_tokens: number
                            /** Tokens that neighbouring chunks have in common. At most half of a chunk. */
                            chunk_overlap_tokens: number
                          }
                        }
                      | undefined
                    /** Your own key-value pairs to store with the object, for instance to record internal references. */
                    metadata?: Metadata | undefined
                  }[]
                | undefined
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
export const CreateAssistantRequestSchema: v.GenericSchema<CreateAssistantRequest> = onlyObject(
  v.looseObject({
    model: v.string(),
    name: v.nullish(v.pipe(v.string(), v.maxLength(256))),
    description: v.nullish(v.pipe(v.string(), v.maxLength(512))),
    instructions: v.nullish(v.pipe(v.string(), v.maxLength(256000))),
    reasoning_effort: v.optional(ReasoningEffortExact),
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
            v.pipe(
              onlyObject(
                v.looseObject({
                  vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))),
                  vector_stores: v.optional(
                    v.pipe(
                      v.array(
                        onlyObject(
                          v.looseObject({
                            file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(100000000))),
                            chunking_strategy: v.optional(
                              variant('type', {
                                auto: onlyObject(v.looseObject({ type: v.literal('auto') })),
                                static: onlyObject(
                                  v.looseObject({
                                    type: v.literal('static'),
                                    static: onlyObject(
                                      v.looseObject({
                                        max_chunk_size_tokens: v.pipe(
                                          v.number(),
                                          v.integer(),
                                          v.minValue(100),
                                          v.maxValue(4096),
                                        ),
                                        chunk_overlap_tokens: v.pipe(v.number(), v.integer()),
                                      }),
                                    ),
                                  }),
                                ),
                              }),
                            ),
                            metadata: v.optional(MetadataExact),
                          }),
                        ),
                      ),
                      v.maxLength(1),
                    ),
                  ),
                }),
              ),
              v.check(
                (input) => input.vector_store_ids !== undefined || input.vector_stores !== undefined,
                'Expected vector_store_ids or vector_stores',
              ),
            ),
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
