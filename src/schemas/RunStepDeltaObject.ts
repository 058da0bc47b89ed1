// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepDeltaStepDetailsMessageCreationObject } from './RunStepDeltaStepDetailsMessageCreationObject.ts'
import type { RunStepDeltaStepDetailsToolCallsObject } from './RunStepDeltaStepDetailsToolCallsObject.ts'
import { RunStepDeltaObjectShape } from './shapes/RunStepDeltaObject.ts'

/** Streamed update to a run step, carrying only what changed. */
export interface RunStepDeltaObject {
  /** Identifier of the run step being updated. */
  id: string
  /** Always `thread.run.step.delta`. */
  object: 'thread.run.step.delta'
  /** Run step fields that changed, with their new pieces. */
  delta: {
    /** What the step does, in pieces: create a message or call tools. */
    step_details?: RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject | undefined
  }
}

/** Open: what the API adds passes. */
export const RunStepDeltaObjectSchema: GenericSchema<RunStepDeltaObject> = openSchema(RunStepDeltaObjectShape)
