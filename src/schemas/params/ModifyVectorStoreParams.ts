// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { UpdateVectorStoreRequest } from '../UpdateVectorStoreRequest.ts'
import type { VectorStoreExpirationAfter } from '../VectorStoreExpirationAfter.ts'

/** What `modifyVectorStore` takes. */
export interface ModifyVectorStoreParams extends UpdateVectorStoreRequest {
  /** Identifier of the vector store this call works on. At least 1 character. */
  vector_store_id: string
}

const VectorStoreExpirationAfterExact: v.GenericSchema<VectorStoreExpirationAfter> = onlyObject(
  v.looseObject({
    anchor: v.literal('last_active_at'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  }),
)

const UpdateVectorStoreRequestExact: v.GenericSchema<UpdateVectorStoreRequest> = onlyObject(
  v.looseObject({
    expires_after: v.nullish(VectorStoreExpirationAfterExact),
    metadata: v.nullish(onlyObject(v.looseObject({}))),
    name: v.nullish(v.string()),
  }),
)

/** Checks {@link ModifyVectorStoreParams} exactly; for input from outside, see `validated`. */
export const ModifyVectorStoreParamsSchema: v.GenericSchema<ModifyVectorStoreParams> = v.intersect([
  UpdateVectorStoreRequestExact,
  onlyObject(v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)) })),
])
