// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { FineTuningJobEventShape } from './FineTuningJobEvent.ts'

/** What is checked of a `ListFineTuningJobEventsResponse`. */
export const ListFineTuningJobEventsResponseShape: Shape = {
  data: [FineTuningJobEventShape],
  object: '',
  has_more: optional(false),
}
