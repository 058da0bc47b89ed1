// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getVectorStoreFile` takes. */
export interface GetVectorStoreFileParams {
  /** Identifier of the vector store the file is attached to. At least 1 character. */
  vector_store_id: string
  /** Identifier of the attached file, the same one it has among uploaded files. At least 1 character. */
  file_id: string
}

/** Checks {@link GetVectorStoreFileParams} exactly; for input from outside, see `validated`. */
export const GetVectorStoreFileParamsSchema: v.GenericSchema<GetVectorStoreFileParams> = onlyObject(
  v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)), file_id: v.pipe(v.string(), v.minLength(1)) }),
)
