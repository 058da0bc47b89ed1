// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import {
  type ChunkingStrategyRequestParam,
  ChunkingStrategyRequestParamSchema,
} from './ChunkingStrategyRequestParam.ts'
import {
  type CreateVectorStoreFileRequest,
  CreateVectorStoreFileRequestSchema,
} from './CreateVectorStoreFileRequest.ts'
import { VectorStoreFileAttributesExact } from './exact/VectorStoreFileAttributes.ts'
import type { VectorStoreFileAttributes } from './VectorStoreFileAttributes.ts'

/** Request body for attaching several files to a vector store as one batch. */
export interface CreateVectorStoreFileBatchRequest {
  /** Identifiers of the uploaded files to index, making them searchable by tools such as `file_search`. From 1 to 2,000 items. */
  file_ids?: string[] | undefined
  /** Files with settings of their own. Give this or `file_ids`; batch-wide settings then do not apply. From 1 to 2,000 items. */
  files?: CreateVectorStoreFileRequest[] | undefined
  /** How the file or files are cut. The API chooses if absent. */
  chunking_strategy?: ChunkingStrategyRequestParam | undefined
  /** Facts by which searches can filter. In a batch they go to every file of `file_ids`. At most 16 entries. */
  attributes?: VectorStoreFileAttributes | undefined
}

/** Exact: only unknown fields pass. */
export const CreateVectorStoreFileBatchRequestSchema: v.GenericSchema<CreateVectorStoreFileBatchRequest> = v.pipe(
  onlyObject(
    v.looseObject({
      file_ids: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2000))),
      files: v.optional(v.pipe(v.array(CreateVectorStoreFileRequestSchema), v.minLength(1), v.maxLength(2000))),
      chunking_strategy: v.optional(ChunkingStrategyRequestParamSchema),
      attributes: v.optional(VectorStoreFileAttributesExact),
    }),
  ),
  v.check((input) => input.file_ids !== undefined || input.files !== undefined, 'Expected file_ids or files'),
)
