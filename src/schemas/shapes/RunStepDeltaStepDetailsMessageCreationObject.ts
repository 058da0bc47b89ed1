// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsMessageCreationObject`. */
export const RunStepDeltaStepDetailsMessageCreationObjectShape: Shape = {
  type: string,
  message_creation: optional({ message_id: optional(string) }),
}
