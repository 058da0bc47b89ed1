// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, boolean, object, optional, string } from '../core/open.ts'
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
export const ListFineTuningJobEventsResponseSchema: GenericSchema<ListFineTuningJobEventsResponse> = object({
  data: array(FineTuningJobEventSchema),
  object: string(),
  has_more: optional(boolean()),
})
