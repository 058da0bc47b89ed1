// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type FineTuningJob, FineTuningJobSchema } from './FineTuningJob.ts'

/** One page of fine-tuning jobs. */
export interface ListPaginatedFineTuningJobsResponse {
  /** Fine-tuning jobs on this page. */
  data: FineTuningJob[]
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Always `list`. */
  object: 'list'
}

/** Checks {@link ListPaginatedFineTuningJobsResponse}; open to what the API adds. */
export const ListPaginatedFineTuningJobsResponseSchema: v.GenericSchema<ListPaginatedFineTuningJobsResponse> =
  v.looseObject({
    data: v.array(FineTuningJobSchema),
    has_more: v.boolean(),
    object: v.string() as v.GenericSchema<'list'>,
  })
