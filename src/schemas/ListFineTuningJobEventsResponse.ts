// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type FineTuningJobEvent, FineTuningJobEventSchema } from './FineTuningJobEvent.ts'

/** One page of a fine-tuning job's events. */
export interface ListFineTuningJobEventsResponse {
  /** Events on this page. */
  data: FineTuningJobEvent[]
  /** Always `list`. */
  object: 'list'
  /** Whether there is another page of events. */
  has_more?: boolean | undefined
}

/** Checks {@link ListFineTuningJobEventsResponse}; open to what the API adds. */
export const ListFineTuningJobEventsResponseSchema: v.GenericSchema<ListFineTuningJobEventsResponse> = v.looseObject({
  data: v.array(FineTuningJobEventSchema),
  object: v.string() as v.GenericSchema<'list'>,
  has_more: v.optional(v.boolean()),
})
