// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** One part of a large file. */
export interface AddUploadPartRequest {
  /** The bytes of this part. */
  data: Uploadable
}

/** Exact: only unknown fields pass. */
export const AddUploadPartRequestSchema: v.GenericSchema<AddUploadPartRequest> = onlyObject(
  v.looseObject({ data: v.custom<Uploadable>(isUploadable) }),
)
