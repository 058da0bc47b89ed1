// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string, variant } from '../../core/shape.ts'
import { RunStepDeltaStepDetailsMessageCreationObjectShape } from './RunStepDeltaStepDetailsMessageCreationObject.ts'
import { RunStepDeltaStepDetailsToolCallsObjectShape } from './RunStepDeltaStepDetailsToolCallsObject.ts'

/** What is checked of a `RunStepDeltaObject`. */
export const RunStepDeltaObjectShape: Shape = {
  id: string,
  object: string,
  delta: {
    step_details: optional(
      variant('type', {
        message_creation: RunStepDeltaStepDetailsMessageCreationObjectShape,
        tool_calls: RunStepDeltaStepDetailsToolCallsObjectShape,
      }),
    ),
  },
}
