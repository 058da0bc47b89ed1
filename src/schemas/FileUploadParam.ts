// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Whether users can upload files, and how many. */
export interface FileUploadParam {
  /** Whether it is on. */
  enabled?: boolean | undefined
  /** The largest file that a user may upload, in megabytes. From 1 to 512. */
  max_file_size?: number | undefined
  /** The most files that a user may upload. At least 1. */
  max_files?: number | undefined
}

/** Exact: only unknown fields pass. */
export const FileUploadParamSchema: v.GenericSchema<FileUploadParam> = onlyObject(
  v.looseObject({
    enabled: v.optional(v.boolean()),
    max_file_size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(512))),
    max_files: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
)
