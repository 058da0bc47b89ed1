// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import { AutoChunkingStrategyRequestParamSchema } from '../AutoChunkingStrategyRequestParam.ts'
import type { ChunkingStrategyRequestParam } from '../ChunkingStrategyRequestParam.ts'
import type { CreateVectorStoreRequest } from '../CreateVectorStoreRequest.ts'
import type { StaticChunkingStrategy } from '../StaticChunkingStrategy.ts'
import type { StaticChunkingStrategyRequestParam } from '../StaticChunkingStrategyRequestParam.ts'
import type { VectorStoreExpirationAfter } from '../VectorStoreExpirationAfter.ts'

/** What `createVectorStore` takes. */
export type CreateVectorStoreParams = CreateVectorStoreRequest

const VectorStoreExpirationAfterExact: v.GenericSchema<VectorStoreExpirationAfter> = onlyObject(
  v.looseObject({
    anchor: v.literal('last_active_at'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  }),
)

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

const CreateVectorStoreRequestExact: v.GenericSchema<CreateVectorStoreRequest> = onlyObject(
  v.looseObject({
    expires_after: v.optional(VectorStoreExpirationAfterExact),
    file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(500))),
    metadata: v.nullish(onlyObject(v.looseObject({}))),
    name: v.optional(v.string()),
    description: v.optional(v.string()),
    chunking_strategy: v.optional(ChunkingStrategyRequestParamExact),
  }),
)

/** Checks {@link CreateVectorStoreParams} exactly; for input from outside, see `validated`. */
export const CreateVectorStoreParamsSchema: v.GenericSchema<CreateVectorStoreParams> = CreateVectorStoreRequestExact
