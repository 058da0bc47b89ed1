// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** When the files that a batch writes are deleted by themselves. */
export interface BatchFileExpirationAfter {
  /** The moment from which time is counted, always the output file's creation. */
  anchor: 'created_at'
  /** How many seconds the output file lives after that moment. From 3600 to 2,592,000. */
  seconds: number
}

/** Exact: only unknown fields pass. */
export const BatchFileExpirationAfterSchema: v.GenericSchema<BatchFileExpirationAfter> = onlyObject(
  v.looseObject({
    anchor: v.literal('created_at'),
    seconds: v.pipe(v.number(), v.integer(), v.minValue(3600), v.maxValue(2592000)),
  }),
)
