// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import {
  type CreateVectorStoreFileRequest,
  CreateVectorStoreFileRequestSchema,
} from '../CreateVectorStoreFileRequest.ts'

/** What `createVectorStoreFile` takes. */
export interface CreateVectorStoreFileParams extends CreateVectorStoreFileRequest {
  /** Identifier of the vector store that receives the file. At least 1 character. */
  vector_store_id: string
}

/** Checks {@link CreateVectorStoreFileParams} exactly; for input from outside, see `validated`. */
export const CreateVectorStoreFileParamsSchema: v.GenericSchema<CreateVectorStoreFileParams> = v.intersect([
  CreateVectorStoreFileRequestSchema,
  onlyObject(v.looseObject({ vector_store_id: v.pipe(v.string(), v.minLength(1)) })),
])
