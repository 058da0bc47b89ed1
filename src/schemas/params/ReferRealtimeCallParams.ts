// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type RealtimeCallReferRequest, RealtimeCallReferRequestSchema } from '../RealtimeCallReferRequest.ts'

/** What `referRealtimeCall` takes. */
export interface ReferRealtimeCallParams extends RealtimeCallReferRequest {
  /** Names the call, so that its output can be matched with it. At least 1 character. */
  call_id: string
}

/** Checks {@link ReferRealtimeCallParams} exactly; for input from outside, see `validated`. */
export const ReferRealtimeCallParamsSchema: v.GenericSchema<ReferRealtimeCallParams> = v.intersect([
  RealtimeCallReferRequestSchema,
  onlyObject(v.looseObject({ call_id: v.pipe(v.string(), v.minLength(1)) })),
])
