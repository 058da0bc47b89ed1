// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { MetadataShape } from './Metadata.ts'
import { RunStepCompletionUsageShape } from './RunStepCompletionUsage.ts'
import { RunStepDetailsMessageCreationObjectShape } from './RunStepDetailsMessageCreationObject.ts'
import { RunStepDetailsToolCallsObjectShape } from './RunStepDetailsToolCallsObject.ts'

/** What is checked of a `RunStepObject`. */
export const RunStepObjectShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  assistant_id: string,
  thread_id: string,
  run_id: string,
  type: string,
  status: string,
  step_details: variant('type', {
    message_creation: RunStepDetailsMessageCreationObjectShape,
    tool_calls: RunStepDetailsToolCallsObjectShape,
  }),
  last_error: nullable({ code: string, message: string }),
  expired_at: nullish(number),
  cancelled_at: nullable(number),
  failed_at: nullable(number),
  completed_at: nullable(number),
  metadata: optional(MetadataShape),
  usage: RunStepCompletionUsageShape,
  expires_at: nullish(number),
}
