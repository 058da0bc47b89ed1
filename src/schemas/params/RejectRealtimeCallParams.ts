// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type RealtimeCallRejectRequest, RealtimeCallRejectRequestSchema } from '../RealtimeCallRejectRequest.ts'

/** What `rejectRealtimeCall` takes. */
export interface RejectRealtimeCallParams extends RealtimeCallRejectRequest {
  /** Names the call, so that its output can be matched with it. At least 1 character. */
  call_id: string
}

/** Checks {@link RejectRealtimeCallParams} exactly; for input from outside, see `validated`. */
export const RejectRealtimeCallParamsSchema: v.GenericSchema<RejectRealtimeCallParams> = v.intersect([
  RealtimeCallRejectRequestSchema,
  onlyObject(v.looseObject({ call_id: v.pipe(v.string(), v.minLength(1)) })),
])
