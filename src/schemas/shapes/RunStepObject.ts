// Generated from spec/ by codegen/; change those.
import { nullable, nullish, type Shape, tagged } from '../../core/shape.ts'
import { RunStepCompletionUsageShape } from './RunStepCompletionUsage.ts'
import { RunStepDetailsMessageCreationObjectShape } from './RunStepDetailsMessageCreationObject.ts'
import { RunStepDetailsToolCallsObjectShape } from './RunStepDetailsToolCallsObject.ts'

/** What is checked of a `RunStepObject`. */
export const RunStepObjectShape: Shape = {
  assistant_id: '',
  cancelled_at: nullable(0),
  completed_at: nullable(0),
  created_at: 0,
  expired_at: nullish(0),
  failed_at: nullable(0),
  id: '',
  last_error: nullable({ code: '', message: '' }),
  metadata: nullish({}),
  object: '',
  run_id: '',
  status: '',
  step_details: tagged('type', {
    message_creation: RunStepDetailsMessageCreationObjectShape,
    tool_calls: RunStepDetailsToolCallsObjectShape,
  }),
  thread_id: '',
  type: '',
  usage: RunStepCompletionUsageShape,
  expires_at: nullish(0),
}
