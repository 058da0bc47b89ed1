// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `retrieveVectorStoreFileContent` takes. */
export interface RetrieveVectorStoreFileContentParams {
  /** Identifier of the vector store this call works on. At least 1 character. */
  vector_store_id: string
  /** Identifier of the file this call works on. At least 1 character. */
  file_id: string
}

/** Checks {@link RetrieveVectorStoreFileContentParams} exactly; for input from outside, see `validated`. */
export const RetrieveVectorStoreFileContentParamsSchema: v.GenericSchema<RetrieveVectorStoreFileContentParams> =
  onlyObject(
    v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)), file_id: v.pipe(v.string(), v.minLength(1)) }),
  )
