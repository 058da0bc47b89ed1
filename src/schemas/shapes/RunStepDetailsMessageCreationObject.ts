// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsMessageCreationObject`. */
export const RunStepDetailsMessageCreationObjectShape: Shape = {
  type: string,
  message_creation: { message_id: string },
}
