// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** How long the session lasts. */
export interface ExpiresAfterParam {
  /** Always `created_at`. */
  anchor: 'created_at'
  /** Seconds from the anchor until it expires. From 1 to 600. */
  seconds: number
}

/** Exact: only unknown fields pass. */
export const ExpiresAfterParamSchema: v.GenericSchema<ExpiresAfterParam> = onlyObject(
  v.looseObject({
    anchor: v.literal('created_at'),
    seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
  }),
)
