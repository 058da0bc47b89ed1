// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Streamed piece of a run step that creates a message. */
export interface RunStepDeltaStepDetailsMessageCreationObject {
  /** Reference to the message that the step creates. */
  message_creation?:
    | {
        /** Identifier of the message that the step creates. */
        message_id?: string | undefined
      }
    | undefined
  /** Tells this kind of run step apart: always `message_creation`. */
  type: 'message_creation'
}

/** Checks {@link RunStepDeltaStepDetailsMessageCreationObject}; open to what the API adds. */
export const RunStepDeltaStepDetailsMessageCreationObjectSchema: v.GenericSchema<RunStepDeltaStepDetailsMessageCreationObject> =
  v.looseObject({
    message_creation: v.optional(v.looseObject({ message_id: v.optional(v.string()) })),
    type: v.string() as v.GenericSchema<'message_creation'>,
  })
