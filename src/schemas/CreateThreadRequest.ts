// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import {
  type ChunkingStrategyRequestParam,
  ChunkingStrategyRequestParamSchema,
} from './ChunkingStrategyRequestParam.ts'
import { type CreateMessageRequest, CreateMessageRequestSchema } from './CreateMessageRequest.ts'

/** Request body for creating a thread, optionally with first messages and tool resources. */
export interface CreateThreadRequest {
  /** Messages the new thread already holds when it is created. */
  messages?: CreateMessageRequest[] | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Record<string, unknown> | null | undefined
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
                    /** Your own key-value pairs to store with the object, for instance to record internal references. */
                    metadata?: Record<string, unknown> | null | undefined
                    /** How the store's files are cut into chunks. The API chooses if absent. */
                    chunking_strategy?: ChunkingStrategyRequestParam | undefined
                  }[]
                | undefined
            }
          | undefined
      }
    | null
    | undefined
}

/** Checks {@link CreateThreadRequest}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const CreateThreadRequestSchema: v.GenericSchema<CreateThreadRequest> = onlyObject(
  v.looseObject({
    messages: v.optional(v.array(CreateMessageRequestSchema)),
    metadata: v.nullish(onlyObject(v.looseObject({}))),
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
                            metadata: v.nullish(onlyObject(v.looseObject({}))),
                            chunking_strategy: v.optional(ChunkingStrategyRequestParamSchema),
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
  }),
)
