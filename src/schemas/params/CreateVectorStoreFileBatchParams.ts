// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import {
  type CreateVectorStoreFileBatchRequest,
  CreateVectorStoreFileBatchRequestSchema,
} from '../CreateVectorStoreFileBatchRequest.ts'

/** What `createVectorStoreFileBatch` takes. */
export interface CreateVectorStoreFileBatchParams extends CreateVectorStoreFileBatchRequest {
  /** Identifier of the vector store that receives the files. At least 1 character. */
  vector_store_id: string
}

/** Checks {@link CreateVectorStoreFileBatchParams} exactly; for input from outside, see `validated`. */
export const CreateVectorStoreFileBatchParamsSchema: v.GenericSchema<CreateVectorStoreFileBatchParams> = v.intersect([
  CreateVectorStoreFileBatchRequestSchema,
  onlyObject(v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)) })),
])
