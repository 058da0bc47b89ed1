// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteVectorStoreFile` takes. */
export interface DeleteVectorStoreFileParams {
  /** Identifier of the vector store the file is attached to. At least 1 character. */
  vector_store_id: string
  /** Identifier of the attached file, the same one it has among uploaded files. At least 1 character. */
  file_id: string
}

/** Checks {@link DeleteVectorStoreFileParams} exactly; for input from outside, see `validated`. */
export const DeleteVectorStoreFileParamsSchema: v.GenericSchema<DeleteVectorStoreFileParams> = onlyObject(
  v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)), file_id: v.pipe(v.string(), v.minLength(1)) }),
)
