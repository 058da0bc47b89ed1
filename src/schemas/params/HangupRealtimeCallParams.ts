// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `hangupRealtimeCall` takes. */
export interface HangupRealtimeCallParams {
  /** Names the call, so that its output can be matched with it. At least 1 character. */
  call_id: string
}

/** Checks {@link HangupRealtimeCallParams} exactly; for input from outside, see `validated`. */
export const HangupRealtimeCallParamsSchema: v.GenericSchema<HangupRealtimeCallParams> = onlyObject(
  v.looseObject({ call_id: v.pipe(v.string(), v.minLength(1)) }),
)
