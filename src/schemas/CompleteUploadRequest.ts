// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Which parts make up the file, in which order. */
export interface CompleteUploadRequest {
  /** Identifiers of the parts, in the order of the file. */
  part_ids: string[]
  /** The whole file's MD5 checksum, to be compared with what arrived. */
  md5?: string | undefined
}

/** Exact: only unknown fields pass. */
export const CompleteUploadRequestSchema: v.GenericSchema<CompleteUploadRequest> = onlyObject(
  v.looseObject({ part_ids: v.array(v.string()), md5: v.optional(v.string()) }),
)
