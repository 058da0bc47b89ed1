// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDetailsMessageCreationObjectShape } from './shapes/RunStepDetailsMessageCreationObject.ts'

/** Details of a run step that creates a message. */
export interface RunStepDetailsMessageCreationObject {
  /** Tells this kind of run step apart: always `message_creation`. */
  type: 'message_creation'
  /** Reference to the message that the step creates. */
  message_creation: {
    /** Identifier of the message that the step creates. */
    message_id: string
  }
}

/** Open: what the API adds passes. */
export const RunStepDetailsMessageCreationObjectSchema: GenericSchema<RunStepDetailsMessageCreationObject> = openSchema(
  RunStepDetailsMessageCreationObjectShape,
)
