// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Details of a run step that creates a message. */
export interface RunStepDetailsMessageCreationObject {
  /** Reference to the message that the step creates. */
  message_creation: {
    /** Identifier of the message that the step creates. */
    message_id: string
  }
  /** Tells this kind of run step apart: always `message_creation`. */
  type: 'message_creation'
}

/** Checks {@link RunStepDetailsMessageCreationObject}; open to what the API adds. */
export const RunStepDetailsMessageCreationObjectSchema: v.GenericSchema<RunStepDetailsMessageCreationObject> =
  v.looseObject({
    message_creation: v.looseObject({ message_id: v.string() }),
    type: v.string() as v.GenericSchema<'message_creation'>,
  })
