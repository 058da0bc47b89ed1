// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateEmbeddingRequest, CreateEmbeddingRequestSchema } from '../CreateEmbeddingRequest.ts'

/** What `createEmbedding` takes. */
export type CreateEmbeddingParams = CreateEmbeddingRequest

/** Checks {@link CreateEmbeddingParams} exactly; for input from outside, see `validated`. */
export const CreateEmbeddingParamsSchema: v.GenericSchema<CreateEmbeddingParams> = CreateEmbeddingRequestSchema
