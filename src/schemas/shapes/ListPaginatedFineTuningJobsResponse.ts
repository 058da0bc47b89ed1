// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { FineTuningJobShape } from './FineTuningJob.ts'

/** What is checked of a `ListPaginatedFineTuningJobsResponse`. */
export const ListPaginatedFineTuningJobsResponseShape: Shape = {
  data: [FineTuningJobShape],
  has_more: boolean,
  object: string,
}
