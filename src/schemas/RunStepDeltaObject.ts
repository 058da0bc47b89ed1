// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, optional, string, tagged } from '../core/open.ts'
import {
  type RunStepDeltaStepDetailsMessageCreationObject,
  RunStepDeltaStepDetailsMessageCreationObjectSchema,
} from './RunStepDeltaStepDetailsMessageCreationObject.ts'
import {
  type RunStepDeltaStepDetailsToolCallsObject,
  RunStepDeltaStepDetailsToolCallsObjectSchema,
} from './RunStepDeltaStepDetailsToolCallsObject.ts'

/** Streamed update to a run step, carrying only what changed. */
export interface RunStepDeltaObject {
  /** Run step fields that changed, with their new pieces. */
  delta: {
    /** What the step does, in pieces: create a message or call tools. */
    step_details?: RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject | undefined
  }
  /** Identifier of the run step being updated. */
  id: string
  /** Always `thread.run.step.delta`. */
  object: 'thread.run.step.delta'
}

/** Checks {@link RunStepDeltaObject}; open to what the API adds. */
export const RunStepDeltaObjectSchema: GenericSchema<RunStepDeltaObject> = object({
  delta: object({
    step_details: optional(
      tagged('type', {
        message_creation: RunStepDeltaStepDetailsMessageCreationObjectSchema,
        tool_calls: RunStepDeltaStepDetailsToolCallsObjectSchema,
      }),
    ),
  }),
  id: string(),
  object: string(),
})
