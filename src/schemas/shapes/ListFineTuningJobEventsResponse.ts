// Generated from spec/ by codegen/; change those.
import { boolean, optional, type Shape, string } from '../../core/shape.ts'
import { FineTuningJobEventShape } from './FineTuningJobEvent.ts'

/** What is checked of a `ListFineTuningJobEventsResponse`. */
export const ListFineTuningJobEventsResponseShape: Shape = {
  data: [FineTuningJobEventShape],
  object: string,
  has_more: optional(boolean),
}
