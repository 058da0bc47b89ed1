// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { FineTuningJobShape } from './FineTuningJob.ts'

/** What is checked of a `ListPaginatedFineTuningJobsResponse`. */
export const ListPaginatedFineTuningJobsResponseShape: Shape = {
  data: [FineTuningJobShape],
  has_more: false,
  object: '',
}
