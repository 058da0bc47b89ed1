// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import { AutoChunkingStrategyRequestParamSchema } from '../AutoChunkingStrategyRequestParam.ts'
import type { ChunkingStrategyRequestParam } from '../ChunkingStrategyRequestParam.ts'
import type { CreateVectorStoreFileRequest } from '../CreateVectorStoreFileRequest.ts'
import type { StaticChunkingStrategy } from '../StaticChunkingStrategy.ts'
import type { StaticChunkingStrategyRequestParam } from '../StaticChunkingStrategyRequestParam.ts'
import type { VectorStoreFileAttributes } from '../VectorStoreFileAttributes.ts'

/** What `createVectorStoreFile` takes. */
export interface CreateVectorStoreFileParams extends CreateVectorStoreFileRequest {
  /** Identifier of the vector store that receives the file. At least 1 character. */
  vector_store_id: string
}

const StaticChunkingStrategyExact: v.GenericSchema<StaticChunkingStrategy> = onlyObject(
  v.looseObject({
    max_chunk_size_tokens: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(4096)),
    chunk_overlap_tokens: v.pipe(v.number(), v.integer()),
  }),
)

const StaticChunkingStrategyRequestParamExact: v.GenericSchema<StaticChunkingStrategyRequestParam> = onlyObject(
  v.looseObject({ type: v.literal('static'), static: StaticChunkingStrategyExact }),
)

const ChunkingStrategyRequestParamExact: v.GenericSchema<ChunkingStrategyRequestParam> = variant(
  'type',
  { auto: AutoChunkingStrategyRequestParamSchema, static: StaticChunkingStrategyRequestParamExact },
  v.picklist(['auto', 'static']),
)

const VectorStoreFileAttributesExact: v.GenericSchema<VectorStoreFileAttributes> = v.nullable(
  v.pipe(
    onlyObject(
      v.record(
        v.string(),
        union({ string: v.pipe(v.string(), v.maxLength(512)), number: v.number(), boolean: v.boolean() }),
      ),
    ),
    v.maxEntries(16),
  ),
)

const CreateVectorStoreFileRequestExact: v.GenericSchema<CreateVectorStoreFileRequest> = onlyObject(
  v.looseObject({
    file_id: v.string(),
    chunking_strategy: v.optional(ChunkingStrategyRequestParamExact),
    attributes: v.optional(VectorStoreFileAttributesExact),
  }),
)

/** Checks {@link CreateVectorStoreFileParams} exactly; for input from outside, see `validated`. */
export const CreateVectorStoreFileParamsSchema: v.GenericSchema<CreateVectorStoreFileParams> = v.intersect([
  CreateVectorStoreFileRequestExact,
  onlyObject(v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)) })),
])
