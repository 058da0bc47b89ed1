// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import { type CreateMessageRequest, CreateMessageRequestSchema } from './CreateMessageRequest.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { Metadata } from './Metadata.ts'

/** Request body for creating a thread, optionally with first messages and tool resources. */
export interface CreateThreadRequest {
  /** Messages the new thread already holds when it is created. */
  messages?: CreateMessageRequest[] | undefined
  /** Resources for tools used in this thread: files for `code_interpreter`, vector stores for `file_search`. */
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
              /** Identifiers of the vector stores that `file_search` looks through in this thread. At most 1 item. */
              vector_store_ids?: string[] | undefined
              /** Vector stores to create from files and attach to the new thread, in place of `vector_store_ids`. At most 1 item. */
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
}

/** Exact: only unknown fields pass. */
export const CreateThreadRequestSchema: v.GenericSchema<CreateThreadRequest> = onlyObject(
  v.looseObject({
    messages: v.optional(v.array(CreateMessageRequestSchema)),
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
  }),
)
