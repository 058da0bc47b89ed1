// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Where to pass the call on to. */
export interface RealtimeCallReferRequest {
  /** Where the call goes, as a `tel:` or `sip:` address. */
  target_uri: string
}

/** Exact: only unknown fields pass. */
export const RealtimeCallReferRequestSchema: v.GenericSchema<RealtimeCallReferRequest> = onlyObject(
  v.looseObject({ target_uri: v.string() }),
)
