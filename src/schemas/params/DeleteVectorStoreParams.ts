// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteVectorStore` takes. */
export interface DeleteVectorStoreParams {
  /** Identifier of the vector store this call works on. At least 1 character. */
  vector_store_id: string
}

/** Checks {@link DeleteVectorStoreParams} exactly; for input from outside, see `validated`. */
export const DeleteVectorStoreParamsSchema: v.GenericSchema<DeleteVectorStoreParams> = onlyObject(
  v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)) }),
)
