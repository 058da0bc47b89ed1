// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `downloadFile` takes. */
export interface DownloadFileParams {
  /** Identifier of the uploaded file this call works on. At least 1 character. */
  file_id: string
}

/** Checks {@link DownloadFileParams} exactly; for input from outside, see `validated`. */
export const DownloadFileParamsSchema: v.GenericSchema<DownloadFileParams> = onlyObject(
  v.looseObject({ file_id: v.pipe(v.string(), v.minLength(1)) }),
)
