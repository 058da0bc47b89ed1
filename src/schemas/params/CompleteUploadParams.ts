// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CompleteUploadRequest, CompleteUploadRequestSchema } from '../CompleteUploadRequest.ts'

/** What `completeUpload` takes. */
export interface CompleteUploadParams extends CompleteUploadRequest {
  /** Identifier of the upload. At least 1 character. */
  upload_id: string
}

/** Checks {@link CompleteUploadParams} exactly; for input from outside, see `validated`. */
export const CompleteUploadParamsSchema: v.GenericSchema<CompleteUploadParams> = v.intersect([
  CompleteUploadRequestSchema,
  onlyObject(v.looseObject({ upload_id: v.pipe(v.string(), v.minLength(1)) })),
])
