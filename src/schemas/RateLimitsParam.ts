// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** How much the session may ask for. */
export interface RateLimitsParam {
  /** The most requests that the session may make in a minute. At least 1. */
  max_requests_per_1_minute?: number | undefined
}

/** Exact: only unknown fields pass. */
export const RateLimitsParamSchema: v.GenericSchema<RateLimitsParam> = onlyObject(
  v.looseObject({ max_requests_per_1_minute: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))) }),
)
