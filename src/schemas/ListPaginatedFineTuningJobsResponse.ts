// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, boolean, object, string } from '../core/open.ts'
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
export const ListPaginatedFineTuningJobsResponseSchema: GenericSchema<ListPaginatedFineTuningJobsResponse> = object({
  data: array(FineTuningJobSchema),
  has_more: boolean(),
  object: string(),
})
