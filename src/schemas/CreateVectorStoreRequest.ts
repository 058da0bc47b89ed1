// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import {
  type AutoChunkingStrategyRequestParam,
  AutoChunkingStrategyRequestParamSchema,
} from './AutoChunkingStrategyRequestParam.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { VectorStoreExpirationAfterExact } from './exact/VectorStoreExpirationAfter.ts'
import type { Metadata } from './Metadata.ts'
import {
  type StaticChunkingStrategyRequestParam,
  StaticChunkingStrategyRequestParamSchema,
} from './StaticChunkingStrategyRequestParam.ts'
import type { VectorStoreExpirationAfter } from './VectorStoreExpirationAfter.ts'

/** Request body for creating a vector store, optionally filled with files. */
export interface CreateVectorStoreRequest {
  /** Identifiers of the uploaded files to index, making them searchable by tools such as `file_search`. At most 500 items. */
  file_ids?: string[] | undefined
  /** Name of the vector store, for people to read. */
  name?: string | undefined
  /** What the store is for, in words of your own. */
  description?: string | undefined
  /** Rule for when the vector store expires. */
  expires_after?: VectorStoreExpirationAfter | undefined
  /** How the files given here are cut. Only of use together with `file_ids`. */
  chunking_strategy?: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
}

/** Exact: only unknown fields pass. */
export const CreateVectorStoreRequestSchema: v.GenericSchema<CreateVectorStoreRequest> = onlyObject(
  v.looseObject({
    file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(500))),
    name: v.optional(v.string()),
    description: v.optional(v.string()),
    expires_after: v.optional(VectorStoreExpirationAfterExact),
    chunking_strategy: v.optional(
      variant('type', {
        auto: AutoChunkingStrategyRequestParamSchema,
        static: StaticChunkingStrategyRequestParamSchema,
      }),
    ),
    metadata: v.optional(MetadataExact),
  }),
)
