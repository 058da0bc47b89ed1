// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuningJob } from './FineTuningJob.ts'
import { ListPaginatedFineTuningJobsResponseShape } from './shapes/ListPaginatedFineTuningJobsResponse.ts'

/** One page of fine-tuning jobs. */
export interface ListPaginatedFineTuningJobsResponse {
  /** Fine-tuning jobs on this page. */
  data: FineTuningJob[]
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Always `list`. */
  object: 'list'
}

/** Open: what the API adds passes. */
export const ListPaginatedFineTuningJobsResponseSchema: GenericSchema<ListPaginatedFineTuningJobsResponse> = openSchema(
  ListPaginatedFineTuningJobsResponseShape,
)
