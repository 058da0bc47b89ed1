// Generated from spec/ by codegen/; change those.
import { boolean, nullish, type Shape, string } from '../../core/shape.ts'
import { FineTuningJobCheckpointShape } from './FineTuningJobCheckpoint.ts'

/** What is checked of a `ListFineTuningJobCheckpointsResponse`. */
export const ListFineTuningJobCheckpointsResponseShape: Shape = {
  data: [FineTuningJobCheckpointShape],
  object: string,
  first_id: nullish(string),
  last_id: nullish(string),
  has_more: boolean,
}
