// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type AddUploadPartRequest, AddUploadPartRequestSchema } from '../AddUploadPartRequest.ts'

/** What `addUploadPart` takes. */
export interface AddUploadPartParams extends AddUploadPartRequest {
  /** Identifier of the upload. At least 1 character. */
  upload_id: string
}

/** Checks {@link AddUploadPartParams} exactly; for input from outside, see `validated`. */
export const AddUploadPartParamsSchema: v.GenericSchema<AddUploadPartParams> = v.intersect([
  AddUploadPartRequestSchema,
  onlyObject(v.looseObject({ upload_id: v.pipe(v.string(), v.minLength(1)) })),
])
