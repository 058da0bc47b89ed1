// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuningJobEvent } from './FineTuningJobEvent.ts'
import { ListFineTuningJobEventsResponseShape } from './shapes/ListFineTuningJobEventsResponse.ts'

/** One page of a fine-tuning job's events. */
export interface ListFineTuningJobEventsResponse {
  /** Events on this page. */
  data: FineTuningJobEvent[]
  /** Always `list`. */
  object: 'list'
  /** Whether there is another page of events. */
  has_more?: boolean | undefined
}

/** Open: what the API adds passes. */
export const ListFineTuningJobEventsResponseSchema: GenericSchema<ListFineTuningJobEventsResponse> = openSchema(
  ListFineTuningJobEventsResponseShape,
)
