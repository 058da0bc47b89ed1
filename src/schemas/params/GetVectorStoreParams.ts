// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getVectorStore` takes. */
export interface GetVectorStoreParams {
  /** Identifier of the vector store this call works on. At least 1 character. */
  vector_store_id: string
}

/** Checks {@link GetVectorStoreParams} exactly; for input from outside, see `validated`. */
export const GetVectorStoreParamsSchema: v.GenericSchema<GetVectorStoreParams> = onlyObject(
  v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)) }),
)
