// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsMessageCreationObject`. */
export const RunStepDeltaStepDetailsMessageCreationObjectShape: Shape = {
  message_creation: optional({ message_id: optional('') }),
  type: '',
}
