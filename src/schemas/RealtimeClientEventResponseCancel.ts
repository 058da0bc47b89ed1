// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Stops the response that is being made. */
export interface RealtimeClientEventResponseCancel {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `response.cancel`. */
  type: 'response.cancel'
  /** Identifier of the response this call works on. */
  response_id?: string | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventResponseCancelSchema: v.GenericSchema<RealtimeClientEventResponseCancel> = onlyObject(
  v.looseObject({
    event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
    type: v.literal('response.cancel'),
    response_id: v.optional(v.string()),
  }),
)
