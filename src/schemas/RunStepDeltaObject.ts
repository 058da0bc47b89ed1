// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { variant } from '../core/variant.ts'
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
export const RunStepDeltaObjectSchema: v.GenericSchema<RunStepDeltaObject> = v.looseObject({
  delta: v.looseObject({
    step_details: v.optional(
      variant('type', {
        message_creation: RunStepDeltaStepDetailsMessageCreationObjectSchema,
        tool_calls: RunStepDeltaStepDetailsToolCallsObjectSchema,
      }),
    ),
  }),
  id: v.string(),
  object: v.string() as v.GenericSchema<'thread.run.step.delta'>,
})
