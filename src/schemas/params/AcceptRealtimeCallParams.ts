// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import {
  type RealtimeSessionCreateRequestGA,
  RealtimeSessionCreateRequestGASchema,
} from '../RealtimeSessionCreateRequestGA.ts'

/** What `acceptRealtimeCall` takes. */
export interface AcceptRealtimeCallParams extends RealtimeSessionCreateRequestGA {
  /** Names the call, so that its output can be matched with it. At least 1 character. */
  call_id: string
}

/** Checks {@link AcceptRealtimeCallParams} exactly; for input from outside, see `validated`. */
export const AcceptRealtimeCallParamsSchema: v.GenericSchema<AcceptRealtimeCallParams> = v.intersect([
  RealtimeSessionCreateRequestGASchema,
  onlyObject(v.looseObject({ call_id: v.pipe(v.string(), v.minLength(1)) })),
])
