// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, type Shape, string, variant } from '../../core/shape.ts'
import { RunStepCompletionUsageShape } from './RunStepCompletionUsage.ts'
import { RunStepDetailsMessageCreationObjectShape } from './RunStepDetailsMessageCreationObject.ts'
import { RunStepDetailsToolCallsObjectShape } from './RunStepDetailsToolCallsObject.ts'

/** What is checked of a `RunStepObject`. */
export const RunStepObjectShape: Shape = {
  assistant_id: string,
  cancelled_at: nullable(number),
  completed_at: nullable(number),
  created_at: number,
  expired_at: nullish(number),
  failed_at: nullable(number),
  id: string,
  last_error: nullable({ code: string, message: string }),
  metadata: nullish({}),
  object: string,
  run_id: string,
  status: string,
  step_details: variant('type', {
    message_creation: RunStepDetailsMessageCreationObjectShape,
    tool_calls: RunStepDetailsToolCallsObjectShape,
  }),
  thread_id: string,
  type: string,
  usage: RunStepCompletionUsageShape,
  expires_at: nullish(number),
}
