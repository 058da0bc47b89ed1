// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'
import { FineTuningJobCheckpointShape } from './FineTuningJobCheckpoint.ts'

/** What is checked of a `ListFineTuningJobCheckpointsResponse`. */
export const ListFineTuningJobCheckpointsResponseShape: Shape = {
  data: [FineTuningJobCheckpointShape],
  first_id: nullish(''),
  has_more: false,
  last_id: nullish(''),
  object: '',
}
