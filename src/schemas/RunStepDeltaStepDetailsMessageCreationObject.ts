// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDeltaStepDetailsMessageCreationObjectShape } from './shapes/RunStepDeltaStepDetailsMessageCreationObject.ts'

/** Streamed piece of a run step that creates a message. */
export interface RunStepDeltaStepDetailsMessageCreationObject {
  /** Tells this kind of run step apart: always `message_creation`. */
  type: 'message_creation'
  /** Reference to the message that the step creates. */
  message_creation?:
    | {
        /** Identifier of the message that the step creates. */
        message_id?: string | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const RunStepDeltaStepDetailsMessageCreationObjectSchema: GenericSchema<RunStepDeltaStepDetailsMessageCreationObject> =
  openSchema(RunStepDeltaStepDetailsMessageCreationObjectShape)
