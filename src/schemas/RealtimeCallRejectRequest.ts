// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** How to turn the call down. */
export interface RealtimeCallRejectRequest {
  /** The SIP status that the caller is answered with. */
  status_code?: number | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeCallRejectRequestSchema: v.GenericSchema<RealtimeCallRejectRequest> = onlyObject(
  v.looseObject({ status_code: v.optional(v.pipe(v.number(), v.integer())) }),
)
