// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, optional, string } from '../core/open.ts'

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
export const RunStepDeltaStepDetailsMessageCreationObjectSchema: GenericSchema<RunStepDeltaStepDetailsMessageCreationObject> =
  object({ message_creation: optional(object({ message_id: optional(string()) })), type: string() })
