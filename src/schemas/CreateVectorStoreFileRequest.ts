// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import {
  type ChunkingStrategyRequestParam,
  ChunkingStrategyRequestParamSchema,
} from './ChunkingStrategyRequestParam.ts'
import { VectorStoreFileAttributesExact } from './exact/VectorStoreFileAttributes.ts'
import type { VectorStoreFileAttributes } from './VectorStoreFileAttributes.ts'

/** Request body for attaching one file to a vector store. */
export interface CreateVectorStoreFileRequest {
  /** Identifier of the uploaded file to index, making it searchable by tools such as `file_search`. */
  file_id: string
  /** How the file or files are cut. The API chooses if absent. */
  chunking_strategy?: ChunkingStrategyRequestParam | undefined
  /** Facts by which searches can filter. In a batch they go to every file of `file_ids`. At most 16 entries. */
  attributes?: VectorStoreFileAttributes | undefined
}

/** Exact: only unknown fields pass. */
export const CreateVectorStoreFileRequestSchema: v.GenericSchema<CreateVectorStoreFileRequest> = onlyObject(
  v.looseObject({
    file_id: v.string(),
    chunking_strategy: v.optional(ChunkingStrategyRequestParamSchema),
    attributes: v.optional(VectorStoreFileAttributesExact),
  }),
)
