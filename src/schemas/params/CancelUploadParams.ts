// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `cancelUpload` takes. */
export interface CancelUploadParams {
  /** Identifier of the upload. At least 1 character. */
  upload_id: string
}

/** Checks {@link CancelUploadParams} exactly; for input from outside, see `validated`. */
export const CancelUploadParamsSchema: v.GenericSchema<CancelUploadParams> = onlyObject(
  v.looseObject({ upload_id: v.pipe(v.string(), v.minLength(1)) }),
)
