// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** When an uploaded file is deleted by itself. */
export interface FileExpirationAfter {
  /** The moment from which time is counted, always the file's creation. */
  anchor: 'created_at'
  /** How many seconds the file lives after that moment. From 3600 to 2,592,000. */
  seconds: number
}

/** Exact: only unknown fields pass. */
export const FileExpirationAfterSchema: v.GenericSchema<FileExpirationAfter> = onlyObject(
  v.looseObject({
    anchor: v.literal('created_at'),
    seconds: v.pipe(v.number(), v.integer(), v.minValue(3600), v.maxValue(2592000)),
  }),
)
