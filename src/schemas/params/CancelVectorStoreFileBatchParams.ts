// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `cancelVectorStoreFileBatch` takes. */
export interface CancelVectorStoreFileBatchParams {
  /** Identifier of the vector store the file batch was created in. At least 1 character. */
  vector_store_id: string
  /** Identifier of the file batch this call works on. At least 1 character. */
  batch_id: string
}

/** Checks {@link CancelVectorStoreFileBatchParams} exactly; for input from outside, see `validated`. */
export const CancelVectorStoreFileBatchParamsSchema: v.GenericSchema<CancelVectorStoreFileBatchParams> = onlyObject(
  v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)), batch_id: v.pipe(v.string(), v.minLength(1)) }),
)
