// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type VectorStoreSearchRequest, VectorStoreSearchRequestSchema } from '../VectorStoreSearchRequest.ts'

/** What `searchVectorStore` takes. */
export interface SearchVectorStoreParams extends VectorStoreSearchRequest {
  /** Identifier of the vector store this call works on. At least 1 character. */
  vector_store_id: string
}

/** Checks {@link SearchVectorStoreParams} exactly; for input from outside, see `validated`. */
export const SearchVectorStoreParamsSchema: v.GenericSchema<SearchVectorStoreParams> = v.intersect([
  VectorStoreSearchRequestSchema,
  onlyObject(v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)) })),
])
