// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type UpdateVectorStoreRequest, UpdateVectorStoreRequestSchema } from '../UpdateVectorStoreRequest.ts'

/** What `modifyVectorStore` takes. */
export interface ModifyVectorStoreParams extends UpdateVectorStoreRequest {
  /** Identifier of the vector store this call works on. At least 1 character. */
  vector_store_id: string
}

/** Checks {@link ModifyVectorStoreParams} exactly; for input from outside, see `validated`. */
export const ModifyVectorStoreParamsSchema: v.GenericSchema<ModifyVectorStoreParams> = v.intersect([
  UpdateVectorStoreRequestSchema,
  onlyObject(v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)) })),
])
